/** Limits that several types share, in characters or items; the CMS shows them beside its fields. */
export const limits = {
  /** A title stays on two lines at 360 px. */
  title: 80,
  /** A summary fits a card and a search result. */
  summary: 280,
  /** One line of a list: a step, an outcome, a paper to bring. */
  line: 240,
  /** A name of a place, an office, a publisher. */
  name: 120,
  /** One keyword or other spelling. */
  keyword: 40,
  /** Keywords of one entry in one language. */
  keywords: 24,
  /** Rows of one list. */
  rows: 30,
  /** Dates of one session: a year of weeks, and some. */
  dates: 60,
  /** Blocks of one rich text. */
  blocks: 80,
  /** Days past its next check after which a statement about money or who may come is no longer told. */
  longOverdueDays: 90,
  /** Characters of one run of rich text. */
  run: 2000,
} as const
