import type { Locale } from '#schema/locales'
import type { HeldDate } from '../../collections/head-counts/held-dates.ts'
import type { Names } from '../../collections/head-counts/read-names.ts'
import { attendanceWords } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'
import { sayDate } from '../../schedule/say-date.ts'
import { CountForm } from './CountForm.tsx'

/** The dates that wait for their count, the latest first. */
export function CountList({
  dates,
  names,
  language,
}: {
  dates: readonly HeldDate[]
  names: Names
  language: Locale
}) {
  return (
    <section className="manara-to-count">
      <h2>{say(attendanceWords.toCount, language)}</h2>
      <p>{say(attendanceWords[dates.length > 0 ? 'howToCount' : 'noneToCount'], language)}</p>
      <ul>
        {dates.map((date) => (
          <li key={`${date.session}/${date.date}`}>
            <CountForm
              language={language}
              session={date.session}
              date={date.date}
              title={names.date(date)}
              when={sayDate(date, language)}
              where={names.centre(date.centre)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
