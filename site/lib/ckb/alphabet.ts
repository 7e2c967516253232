/** The Sorani alphabet in its order. */
export const ckbAlphabet = [...'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆیێ'] as const

const ranks = new Map<string, number>(ckbAlphabet.map((letter, index) => [letter, index]))
const alike: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ھ: 'ه', أ: 'ئ', إ: 'ئ', آ: 'ئا' }
const beforeLetters = 0x100
const afterLetters = 0x200

/** Orders two texts as a Sorani dictionary does; digits and Latin letters come before. */
export function ckbCompare(a: string, b: string): number {
  const left = keysOf(a)
  const right = keysOf(b)
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0)
}

function keysOf(text: string): number[] {
  const letters = [...text.normalize('NFC').toLowerCase()].flatMap((letter) => [
    ...(alike[letter] ?? letter),
  ])
  return letters
    .filter((letter) => /[\p{L}\p{N} ]/u.test(letter))
    .map((letter) => {
      const rank = ranks.get(letter)
      if (rank !== undefined) return beforeLetters + rank
      const code = letter.codePointAt(0) ?? 0
      return code < beforeLetters ? code : afterLetters + code
    })
}
