/**
 * A room's name for comparing: spaces, case, kinds of digits and the letters that keyboards of Arabic
 * and Kurdish mix up make no other room.
 * @example roomKey('Hall ٢') === roomKey('hall2') // => true
 */
export function roomKey(room: string | null): string | null {
  const key = (room ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200c\u200d\u0640._-]/g, '')
    .replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x6f0))
    .replace(/ك/g, 'ک')
    .replace(/[يى]/g, 'ی')
  return key === '' ? null : key
}
