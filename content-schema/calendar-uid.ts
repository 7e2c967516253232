/** One date of a session by its two ids: the entry's and the row's. */
export type DateAddress = { session: string; date: string }

// Not the site's own host: a site that moves keeps its dates in everybody's calendar.
const host = '@manara.iq'
// Never part of a half: encoding writes it as %2B.
const between = '+'

/**
 * What calendars know a date by (RFC 5545 UID), in every language, feed and file alike, and for ever.
 * @example calendarUid({ session: '12', date: 'of-cv' }) // => '12+of-cv@manara.iq'
 */
export function calendarUid({ session, date }: DateAddress): string {
  return `${encodeURIComponent(session)}${between}${encodeURIComponent(date)}${host}`
}

/** The date that a UID of ours names; `undefined` for anybody else's. */
export function parseCalendarUid(uid: string): DateAddress | undefined {
  if (!uid.endsWith(host)) return undefined
  const halves = uid.slice(0, -host.length).split(between).map(decoded)
  const [session, date] = halves
  return halves.length === 2 && session && date ? { session, date } : undefined
}

function decoded(half: string): string | undefined {
  try {
    return decodeURIComponent(half)
  } catch {
    return undefined
  }
}
