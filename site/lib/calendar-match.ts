/** What the calendar's filter knows of a session; `key` is the `data-session` of its list item. */
export type CalendarRow = {
  key: string
  /** The centre's id; `null` for a webinar. */
  centre: string | null
  languages: readonly string[]
  /** Whether one can still come: neither full nor cancelled. */
  hasPlaces: boolean
}

/** What the reader chose; an empty text means all. */
export type CalendarChoice = { centre: string; language: string; hasPlaces: boolean }

/** Keys of the sessions that fit a choice. */
export function matching(rows: readonly CalendarRow[], choice: CalendarChoice): Set<string> {
  const fitting = rows.filter(
    (row) =>
      (choice.centre === '' || row.centre === choice.centre) &&
      (choice.language === '' || row.languages.includes(choice.language)) &&
      (!choice.hasPlaces || row.hasPlaces),
  )
  return new Set(fitting.map(({ key }) => key))
}
