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
    ar: { found: 98.5, first: 97 },
    ckb: { found: 100, first: 100 },
    en: { found: 98.4, first: 95.3 },
  },
  demo: {
    ar: { found: 92.5, first: 81.1, silent: 32.3 },
    ckb: { found: 93.6, first: 83.2, silent: 12 },
    en: { found: 92.2, first: 80.8, silent: 28.5 },
  },
}
