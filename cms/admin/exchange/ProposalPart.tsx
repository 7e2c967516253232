'use client'

import type { Locale } from '#schema/locales'
import type { ShownProposal } from '../../exchange/show-proposal.ts'
import { countLabels, exchangeWords as words } from '../../labels/exchange.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { SessionCard } from './SessionCard.tsx'
import { countsOf, type Ticks } from './ticks.ts'

type Props = {
  proposal: ShownProposal
  ticks: Ticks
  isBusy: boolean
  language: Locale
  onToggle: (tick: string) => void
  onApply: () => void
}

const order = ['new', 'changed', 'missing', 'problems', 'unchanged'] as const

/** What a file would change: counted, to correct, and to tick session by session. */
export function ProposalPart({ proposal, ticks, isBusy, language, onToggle, onApply }: Props) {
  const counts = countsOf(proposal)
  const shown = proposal.sessions.filter(
    ({ changes, dates }) => changes.length > 0 || dates.some(({ state }) => state !== 'unchanged'),
  )
  const isAllSame =
    shown.length === 0 && proposal.problems.length === 0 && proposal.unmatched.length === 0
  return (
    <div className="manara-exchange__proposal">
      <h3>{say(words.proposal, language)}</h3>
      <ul className="manara-exchange__counts">
        {order
          .filter((name) => counts[name] > 0)
          .map((name) => (
            <li key={name} data-count={name}>
              {sayWith(countLabels[name], { count: counts[name] }, language)}
            </li>
          ))}
      </ul>
      {proposal.past > 0 && <p>{sayWith(words.past, { count: proposal.past }, language)}</p>}
      {isAllSame && <p role="status">{say(words.nothing, language)}</p>}
      {proposal.problems.length > 0 && (
        <section aria-labelledby="manara-problems" className="manara-exchange__box">
          <h4 id="manara-problems">{say(words.problems, language)}</h4>
          <ul className="manara-exchange__problems">
            {proposal.problems.map((problem, index) => (
              <li key={`${index} ${problem}`}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {shown.map((session) => (
        <SessionCard
          key={session.key}
          session={session}
          ticks={ticks}
          language={language}
          onToggle={onToggle}
        />
      ))}
      {shown.length > 0 && (
        <button
          type="button"
          className="manara-exchange__button"
          data-main="true"
          disabled={isBusy}
          onClick={onApply}
        >
          {isBusy
            ? say(words.applying, language)
            : sayWith(words.apply, { count: ticks.size }, language)}
        </button>
      )}
    </div>
  )
}
