import { localeOf, type Locale } from '#schema/locales'
import type { CentreMonth } from '../../attendance/attendance-report.ts'
import { barsOf } from '../../attendance/bars.ts'
import { sayCell, sayNumber } from '../../attendance/say-numbers.ts'
import type { Cells } from '../../attendance/small-groups.ts'
import type { Names } from '../../collections/head-counts/read-names.ts'
import { attendanceWords, columnLabels } from '../../labels/attendance.ts'
import { say } from '../../labels/say.ts'

/** Bars of one month from the side where reading starts; the table beneath says the same. */
export function MonthChart({
  title,
  tables,
  names,
  language,
}: {
  title: string
  tables: readonly CentreMonth[]
  names: Names
  language: Locale
}) {
  const rows = tables.flatMap(({ centre, rows: courses }) =>
    courses.map(({ course, cells }, index) => ({
      id: `${centre}/${course}`,
      centre: index === 0 ? names.centre(centre) : null,
      name: names.course(course),
      cells,
    })),
  )
  const bars = barsOf(rows.map(({ cells }) => cells))
  const isRtl = localeOf(language).dir === 'rtl'
  // A drawing has no reading direction of its own.
  const across = (share: number) => `${isRtl ? 100 - share : share}%`
  const lines = bars.ticks.map(({ value, share }) => (
    <line key={value} x1={across(share)} x2={across(share)} y2="100%" />
  ))
  return (
    <div className="manara-chart" role="img" aria-label={title}>
      {rows.map(({ id, centre, name, cells }, index) => (
        <div key={id} className="manara-chart-row">
          {centre !== null && <strong>{centre}</strong>}
          <p>
            {name}:{' '}
            <b>{cells ? sayCell(cells.total, language) : say(attendanceWords.unknown, language)}</b>
            {cells && <small>{split(cells, language)}</small>}
          </p>
          <svg aria-hidden="true">
            {lines}
            {bars.rows[index]?.map(({ of, start, length }) => (
              <rect
                key={of}
                data-of={of}
                x={across(isRtl ? start + length : start)}
                y="15%"
                width={`${length}%`}
                height="70%"
                fill={of === 'men' ? 'url(#manara-men)' : undefined}
              />
            ))}
          </svg>
        </div>
      ))}
      <svg className="manara-chart-scale" aria-hidden="true">
        {bars.ticks.map(({ value, share }) => (
          <text key={value} x={across(share)} y="80%" textAnchor={anchorOf(share)}>
            {sayNumber(value, language)}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** The pattern of men's bars: what it means can be told without colour. */
export function ChartPatterns() {
  return (
    <svg className="manara-chart-patterns" aria-hidden="true">
      <pattern
        id="manara-men"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" />
        <line y2="6" />
      </pattern>
    </svg>
  )
}

function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share === 0) return 'start'
  return share === 100 ? 'end' : 'middle'
}

function split({ women, men, total }: Cells, language: Locale): string {
  const isTold = typeof women === 'number' && typeof men === 'number'
  if (!isTold) return typeof total === 'number' ? say(attendanceWords.notTold, language) : ''
  return [
    `${say(columnLabels.women, language)} ${sayNumber(women, language)}`,
    `${say(columnLabels.men, language)} ${sayNumber(men, language)}`,
  ].join(language === 'en' ? ', ' : '، ')
}
