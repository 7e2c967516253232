/** One word of a text or of a query, as the search sees it. */
export type Word = {
  /** As it is written, in lower case and composed (NFKC): what stands exactly so ranks first. */
  exact: string
  /** Folded and not stemmed: spellings of one word are one. Typing mistakes are measured on it. */
  plain: string
  /** The stem, or the word that stands for it and its synonyms: what is compared. */
  key: string
  /** Where it stands in the text, in UTF-16 units: what is marked. */
  start: number
  end: number
}
