const islamicMonth = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  month: 'numeric',
  timeZone: 'UTC',
})

const isFasting = (at: number) => islamicMonth.format(at) === '9'

/**
 * Whether a day is in Ramadan by the calendar, or near enough that the moon decides. Iraq's offices
 * announce the first day the evening before, and not all on the same one.
 * @param day `2027-02-08`
 */
export function ramadanOn(day: string): 'ramadan' | 'nearRamadan' | null {
  const noon = Date.parse(`${day}T12:00:00Z`)
  if (isFasting(noon)) return 'ramadan'
  return [-1, 1].some((days) => isFasting(noon + days * 86_400_000)) ? 'nearRamadan' : null
}
