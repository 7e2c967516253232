const localDigit = /[\u0660-\u0669\u06f0-\u06f9]/g
// Marks that steer the direction of a line; readers do not see them.
const directionMark = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A text with Latin digits, points and commas whatever it was written with, and without marks of
 * direction; of the same length, so that a position in it is one in the text.
 * @example foldText('٢٥٬٠٠٠') // => '25,000'
 */
export function foldText(text: string): string {
  return text
    .replace(localDigit, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll('\u066a', '%')
    .replace(directionMark, ' ')
}
