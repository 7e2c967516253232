'use client'

import { useState } from 'react'
import type { Locale } from '#schema/locales'
import { exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'

/** A centre to choose. */
export type Centre = { id: string; title: string }

const formats = ['xlsx', 'csv', 'ics'] as const

/** Links that save the dates, of all centres or of one. */
export function ExportPart({
  language,
  centres,
}: {
  language: Locale
  centres: readonly Centre[]
}) {
  const [centre, setCentre] = useState('')
  const query = centre === '' ? '' : `&centre=${encodeURIComponent(centre)}`
  return (
    <section aria-labelledby="manara-export">
      <h2 id="manara-export">{say(words.exportHeading, language)}</h2>
      <p>{say(words.exportHelp, language)}</p>
      {centres.length > 1 && (
        <label className="manara-exchange__field">
          {say(words.centre, language)}
          <select
            value={centre}
            onChange={({ target }) => {
              setCentre(target.value)
            }}
          >
            <option value="">{say(words.allCentres, language)}</option>
            {centres.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul className="manara-exchange__buttons">
        {formats.map((format) => (
          <li key={format}>
            <a
              className="manara-exchange__button"
              href={`/api/sessions/export?format=${format}${query}`}
              download
            >
              {say(words[format], language)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
