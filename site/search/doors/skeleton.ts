/**
 * The consonants of a word of either script in letters that both share, for what is typed in Latin letters
 * and stands on the page in Arabic ones ("qarz" and قەرز): without vowels, doubled letters once. Too short
 * to tell words apart is empty.
 */
export function skeletonOf(plain: string): string {
  const sounds = plain
    .replace(/[اهh]$/u, '')
    .replace(/ch|gh|kh|sh|th|dh|zh|ph/gu, (pair) => pairs[pair] ?? pair)
    .replace(/./gu, (letter) => soundOf.get(letter) ?? letter)
    .replace(/(?!^)[wy]|[aeiou23اع]/gu, '')
  return sounds.length < 3 ? '' : sounds.replace(/(.)\1+/gu, '$1')
}

const pairs: Record<string, string> = {
  ...{ ch: 'z', gh: 'غ', kh: 'x', sh: 'c', th: 's', dh: 'z', zh: 'z', ph: 'f' },
}

/** A line for each sound that both scripts write; letters are plain already. */
const soundOf = new Map(
  'bpب tتط6 sسثص9 hحه7 xخ5 dدض zجjزذ rر cش fفv kكقqg lل mم nن wو yي'
    .split(' ')
    .flatMap(([first = '', ...others]) => others.map((letter) => [letter, first] as const)),
)
