import { useEffect, useState } from 'react'
import { collectionSlugs, entryTypes, type EntryType } from '#schema/slugs'
import type { Locale } from '#schema/locales'
import type { Reference } from '#schema/values'
import { screenWords as words } from '../../labels/document-screen.ts'
import { typeLabels } from '../../labels/sections.ts'
import { say } from '../../labels/say.ts'

type Props = {
  /** The language of the titles. */
  locale: Locale
  language: string
  value: Reference | null
  onChange: (value: Reference | null) => void
}

type Choice = { id: string; title: string }

// A session is over before long, so nothing leads to one.
const kinds = entryTypes.filter((type) => type !== 'session')

/** Lets one pick a page: first its kind, then itself. */
export function EntryPicker({ locale, language, value, onChange }: Props) {
  const [kind, setKind] = useState<EntryType | ''>('')
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => {
    if (kind === '') return undefined
    const abort = new AbortController()
    void readChoices({ kind, locale, signal: abort.signal }).then(setChoices)
    return () => {
      abort.abort()
    }
  }, [kind, locale])
  return (
    <>
      <div className="manara-ask">
        <label htmlFor="manara-instead-kind">{say(words.insteadKind, language)}</label>
        <select
          id="manara-instead-kind"
          value={kind}
          onChange={(event) => {
            setKind(kinds.find((each) => each === event.target.value) ?? '')
            setChoices([])
            onChange(null)
          }}
        >
          <option value="">{say(words.nothingInstead, language)}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {say(typeLabels[each].singular, language)}
            </option>
          ))}
        </select>
      </div>
      {kind !== '' && (
        <div className="manara-ask">
          <label htmlFor="manara-instead-entry">{say(words.insteadEntry, language)}</label>
          <select
            id="manara-instead-entry"
            value={value?.id ?? ''}
            onChange={(event) => {
              onChange(event.target.value === '' ? null : { to: kind, id: event.target.value })
            }}
          >
            <option value="">{say(words.nothingInstead, language)}</option>
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  )
}

async function readChoices({
  kind,
  locale,
  signal,
}: {
  kind: EntryType
  locale: Locale
  signal: AbortSignal
}): Promise<Choice[]> {
  const query = new URLSearchParams({
    ...{ locale, depth: '0', limit: '0', draft: 'true', sort: 'title' },
    ...{ 'select[title]': 'true', 'select[slug]': 'true' },
  })
  try {
    const response = await fetch(`/api/${collectionSlugs[kind]}?${query.toString()}`, {
      credentials: 'include',
      signal,
    })
    const { docs = [] } = (await response.json()) as {
      docs?: { id: number | string; title?: string | null; slug?: string | null }[]
    }
    return docs.flatMap(({ id, title, slug }) => {
      const name = title ?? slug
      return name ? [{ id: String(id), title: name }] : []
    })
  } catch {
    return []
  }
}
