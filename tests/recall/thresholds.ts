import type { Locale } from '#schema/locales'

/** Shares of a hundred: of queries whose page is found in the first five, and of those where it is the first. */
export type Reach = { found: number; first: number }

/** Where the search is to get to, in every set; of controls, how many find nothing. */
export const target = { found: 100, first: 85, silent: 100 }

/** What is reached and held. A number is raised when the search gets better, and never lowered. */
export const held: {
  given: Record<Locale, Reach>
  demo: Record<Locale, Reach & { silent: number }>
} = {
  given: {
    ar: { found: 82.3, first: 82.3 },
    ckb: { found: 89.7, first: 89.7 },
    en: { found: 75, first: 75 },
  },
  demo: {
    ar: { found: 0, first: 0, silent: 0 },
    ckb: { found: 0, first: 0, silent: 0 },
    en: { found: 0, first: 0, silent: 0 },
  },
}
