'use client'

import type { Locale } from '#schema/locales'
import type { ShownDate, ShownSession } from '../../exchange/show-proposal.ts'
import { exchangeWords as words, stateLabels } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'
import { ChangeList } from './ChangeList.tsx'
import { dateTick, factsTick, type Ticks } from './ticks.ts'

type Props = {
  session: ShownSession
  ticks: Ticks
  language: Locale
  onToggle: (tick: string) => void
}

/** One session of a proposal: what would change, each with a box to tick. */
export function SessionCard({ session, ticks, language, onToggle }: Props) {
  const box = (tick: string) => (
    <input
      type="checkbox"
      checked={ticks.has(tick)}
      onChange={() => {
        onToggle(tick)
      }}
    />
  )
  const badge = (date: ShownDate) => (
    <span className="manara-exchange__state" data-state={date.state}>
      {say(stateLabels[date.state], language)}
    </span>
  )
  return (
    <article className="manara-exchange__session">
      <h4>
        <bdi>{session.title}</bdi> · <bdi>{session.place}</bdi>
      </h4>
      {session.id === null && (
        <p>{[say(words.newSession, language), ...session.details].join(' · ')}</p>
      )}
      <ul>
        {session.changes.length > 0 && (
          <li>
            <label className="manara-exchange__tick">
              {box(factsTick(session))}
              <strong>{say(words.everyDate, language)}</strong>
            </label>
            <ChangeList changes={session.changes} language={language} />
          </li>
        )}
        {session.dates
          .filter(({ state }) => state !== 'unchanged')
          .map((date) => (
            <li key={date.id}>
              <label className="manara-exchange__tick">
                {box(dateTick(session, date))}
                <span>
                  {date.when} {badge(date)}
                  {date.notes.length > 0 && <> {date.notes.join(' · ')}</>}
                </span>
              </label>
              {date.state === 'missing' ? (
                <p className="manara-exchange__under">{say(words.cancelMissing, language)}</p>
              ) : (
                <ChangeList changes={date.changes} language={language} />
              )}
            </li>
          ))}
      </ul>
    </article>
  )
}
