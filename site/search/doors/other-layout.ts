/**
 * What a query would be had it been typed with the other keyboard switched on: the letters of the standard
 * Arabic layout for those of the English one on the same keys, and the other way round.
 */
export function inOtherLayout(query: string): string {
  return query.toLowerCase().replace(/لا|./gsu, (letter) => otherOf.get(letter) ?? letter)
}

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvnm,./`"
const arabicKeys = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ'

const otherOf = new Map(
  [...latinKeys].flatMap((latin, place) => {
    const arabic = arabicKeys[place] ?? ''
    return [
      [latin, arabic],
      [arabic, latin],
    ] as const
  }),
)
  .set('b', 'لا')
  .set('لا', 'b')
