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
    ar: { found: 100, first: 98.5 },
    ckb: { found: 100, first: 100 },
    en: { found: 98.4, first: 96.8 },
  },
  demo: {
    ar: { found: 97.2, first: 88.8, silent: 88.2 },
    ckb: { found: 99.2, first: 92, silent: 96 },
    en: { found: 98.3, first: 89.7, silent: 100 },
  },
}
