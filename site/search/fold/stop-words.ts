import type { Locale } from '#schema/locales'

/** Plain words that say nothing about what is asked for. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  ar: new Set(
    'في من على الى عن و مع ما ماذا هل كيف اين وين متي شنو شلون لماذا ليش كم انا اريد هذا هذه او'.split(
      ' ',
    ),
  ),
  ckb: new Set('له بو به و يا كه جون كوي كي جي بوجي من دهمهوي ايا لهكهل ئهم ئهو'.split(' ')),
  en: new Set(
    'the a an of in on at to for and or is are do does i my me can how what where when who you your with from it'.split(
      ' ',
    ),
  ),
}
