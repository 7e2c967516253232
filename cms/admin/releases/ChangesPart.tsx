import type { Locale } from '#schema/locales'
import type { ReleaseSummary } from '#schema/release'
import { languageLabels } from '../../labels/choices.ts'
import { changesWords, changeWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import { typeLabels } from '../../labels/sections.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { documentHref } from '../desk/document-line.ts'
import type { Names } from './finding-line.ts'
import { groupChanges, type ChangedEntry } from './group-changes.ts'

/** So many entries are listed at once. */
const listed = 8

/** What differs from the release before: how much, and each entry with its languages. */
export function ChangesPart({
  changes: { count, named },
  names,
  language,
}: {
  changes: ReleaseSummary['changes']
  names: Names
  language: Locale
}) {
  if (count === 0) return <p>{say(changesWords.none, language)}</p>
  const entries = groupChanges(named)
  const sum = sayWith(changesWords.count, { count }, language)
  const list = <EntryList entries={entries} names={names} language={language} />
  if (entries.length <= listed) {
    return (
      <>
        <p>{sum}</p>
        {list}
      </>
    )
  }
  return (
    <details>
      <summary>{sum}</summary>
      {list}
      {count > named.length && (
        <p>{sayWith(changesWords.more, { count: count - named.length }, language)}</p>
      )}
    </details>
  )
}

function EntryList({
  entries,
  names,
  language,
}: {
  entries: readonly ChangedEntry[]
  names: Names
  language: Locale
}) {
  return (
    <ul className="manara-desk-lines">
      {entries.map(({ type, id, slug, languages }) => (
        <li key={`${type}/${id}`}>
          <a href={documentHref({ type, id }, languages[0]?.locale ?? language)}>
            <bdi>{names.get(`${type}/${id}`) ?? slug}</bdi>
          </a>
          <span>
            {say(typeLabels[type].singular, language)}{' '}
            {languages.map(({ locale, change }) => (
              <span key={locale} className="manara-change" data-change={change}>
                {sayWith(
                  changesWords.line,
                  {
                    language: say(languageLabels[locale], language),
                    change: say(changeWords[change], language),
                  },
                  language,
                )}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
