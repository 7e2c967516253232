/** The words for the two days that need no counting. */
export type AwayWords = { today: string; tomorrow: string }

/**
 * How far away a day is, for a page that is older than today; `null` for days that the page's own
 * words, written on the day of its release, no longer count rightly.
 * @param days both as days in Baghdad, `2026-12-06`
 */
export function awayOn(
  { today, day }: { today: string; day: string },
  words: AwayWords,
): string | null {
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000
  if (days === 0) return words.today
  return days === 1 ? words.tomorrow : null
}
