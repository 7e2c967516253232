'use client'

import type { Locale } from '#schema/locales'
import type { ShownResult } from '../../exchange/show-applied.ts'
import { exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'

/** What was done, session by session and date by date. */
export function ResultList({
  results,
  language,
}: {
  results: readonly ShownResult[]
  language: Locale
}) {
  return (
    <div role="status" className="manara-exchange__proposal">
      <h3>{say(words.results, language)}</h3>
      {results.map(({ key, title, place, message, isDone, dates }) => (
        <article key={key} className="manara-exchange__session" data-done={isDone}>
          <h4>
            <bdi>{title}</bdi> · <bdi>{place}</bdi>
          </h4>
          <ul>
            {dates.map(({ when, sentence }, index) => (
              <li key={`${index} ${when}`}>
                {when}: <strong>{sentence}</strong>
              </li>
            ))}
          </ul>
          {message !== '' && <p className="manara-exchange__said">{message}</p>}
        </article>
      ))}
    </div>
  )
}
