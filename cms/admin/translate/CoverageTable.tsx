import Link from 'next/link'
import { localeCodes, type Locale } from '#schema/locales'
import type { DocumentType } from '#schema/slugs'
import { sayNumber } from '../../attendance/say-numbers.ts'
import { languageLabels } from '../../labels/choices.ts'
import { stateWords } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import type { LanguageStateName } from '../../states/types.ts'
import { shareOf, totalOf, type CoverageRow } from '../../translation/coverage.ts'
import { sayShare } from '../../translation/say-share.ts'
import { queueHref } from './paths.ts'
import { typeNames } from './type-name.ts'

// What is left to do; what waits for its translator leads there.
const open: readonly LanguageStateName[] = ['outdated', 'missing', 'draft', 'ready', 'withdrawn']
const queued: readonly LanguageStateName[] = ['outdated', 'missing', 'draft']

type Props = { rows: readonly CoverageRow[]; language: Locale }

/** Every type × language: how much is public and current, and what is left. */
export function CoverageTable({ rows, language }: Props) {
  return (
    <div
      className="manara-coverage"
      role="region"
      aria-label={say(words.coverage, language)}
      // What is wider than the screen is reached by keys too.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.kind, language)}</th>
            {localeCodes.map((locale) => (
              <th key={locale} scope="col">
                {say(languageLabels[locale], language)}
              </th>
            ))}
            <th scope="col">{say(words.total, language)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CoverageLine
              key={row.type}
              row={row}
              type={row.type}
              name={say(typeNames(row.type), language)}
              language={language}
            />
          ))}
        </tbody>
        <tfoot>
          <CoverageLine row={totalOf(rows)} name={say(words.all, language)} language={language} />
        </tfoot>
      </table>
    </div>
  )
}

type LineProps = {
  row: Omit<CoverageRow, 'type'>
  type?: DocumentType
  name: string
  language: Locale
}

function CoverageLine({ row, type, name, language }: LineProps) {
  return (
    <tr data-type={type}>
      <th scope="row">{name}</th>
      {localeCodes.map((locale) => (
        <td key={locale} data-locale={locale} data-done={shareOf(row, locale) === 1}>
          <b>{sayShare(shareOf(row, locale), language)}</b>
          <Left row={row} locale={locale} language={language} {...(type ? { type } : {})} />
        </td>
      ))}
      <td>{sayNumber(row.total, language)}</td>
    </tr>
  )
}

function Left({ row, type, locale, language }: Omit<LineProps, 'name'> & { locale: Locale }) {
  const left = open.filter((state) => row.cells[locale][state] > 0)
  if (left.length === 0) return null
  return (
    <ul>
      {left.map((state) => {
        const text = `${say(stateWords[state], language)}: ${sayNumber(row.cells[locale][state], language)}`
        return (
          <li key={state} data-state={state}>
            {queued.includes(state) ? (
              <Link href={queueHref(locale, type)} prefetch={false}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        )
      })}
    </ul>
  )
}
