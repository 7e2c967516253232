/** What the calendar's filter knows of a date; `key` is the `data-session` of its list item. */
export type CalendarRow = {
  key: string
  /** The centre's id; `null` for a webinar. */
  centre: string | null
  /** The centre's governorate. */
  place: string | null
  /** The course's id; `null` where it is none. */
  course: string | null
  languages: readonly string[]
  womenOnly: boolean
  /** Whether one can still come: neither full nor cancelled. */
  hasPlaces: boolean
}

/** What the reader chose; an empty text means all. */
export type CalendarChoice = {
  centre: string
  place: string
  course: string
  language: string
  womenOnly: boolean
  hasPlaces: boolean
}

/** Keys of the dates that fit a choice. */
export function matching(rows: readonly CalendarRow[], choice: CalendarChoice): Set<string> {
  const isChosen = (chosen: string, value: string | null) => chosen === '' || chosen === value
  const fitting = rows.filter(
    (row) =>
      isChosen(choice.centre, row.centre) &&
      isChosen(choice.place, row.place) &&
      isChosen(choice.course, row.course) &&
      (choice.language === '' || row.languages.includes(choice.language)) &&
      (!choice.womenOnly || row.womenOnly) &&
      (!choice.hasPlaces || row.hasPlaces),
  )
  return new Set(fitting.map(({ key }) => key))
}
