import type { Locale } from '#schema/locales'
import { changesWords, releaseWords, statusWords, turnStateWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { Turn } from '../../release/types.ts'
import { sayMoment } from '../../schedule/say-date.ts'
import { ChangesPart } from './ChangesPart.tsx'
import { FailedPart } from './FailedPart.tsx'
import { FiguresPart } from './FiguresPart.tsx'
import { Sign, type SignKind } from './Sign.tsx'
import type { Names } from './finding-line.ts'
import { sayRelease } from './say-release.ts'
import { sayNames, sayRequests } from './say-requests.ts'
import './turns.css'

const signs: Readonly<Record<Turn['state'], SignKind>> = {
  ...{ running: 'wait', done: 'good', failed: 'bad', unchanged: 'none' },
}

type Shared = { names: Names; nextAttemptAt: string | null; language: Locale }

/** What became of each release, the newest first; the one under way is shown elsewhere. */
export function TurnList({ turns, ...shared }: Shared & { turns: readonly Turn[] }) {
  const { language } = shared
  const ended = turns.filter(({ state }) => state !== 'running')
  return (
    <section className="manara-turns" aria-labelledby="release-history">
      <h2 id="release-history">{say(releaseWords.history, language)}</h2>
      {ended.length === 0 && (
        <p className="manara-desk-empty">{say(releaseWords.noHistory, language)}</p>
      )}
      <ol>
        {ended.map((turn, index) => (
          <li key={turn.id} data-state={turn.state} data-kind={turn.kind}>
            <TurnItem turn={turn} isNewest={index === 0} {...shared} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function TurnItem({
  turn,
  isNewest,
  names,
  nextAttemptAt,
  language,
}: Shared & { turn: Turn; isNewest: boolean }) {
  const { kind, state, startedAt, requests, release, summary, findings } = turn
  const reasons = kind === 'back' ? sayNames(requests, language) : sayRequests(requests, language)
  const isBack = kind === 'back' && state === 'done'
  return (
    <>
      <h3>
        <time dateTime={startedAt}>{sayMoment(startedAt, language)}</time>
      </h3>
      <Sign kind={signs[state]}>
        {say(isBack ? releaseWords.wentBack : turnStateWords[state], language)}
      </Sign>
      {kind === 'back' && release !== null && (
        <p>{sayRelease(statusWords.releaseOf, release, language)}</p>
      )}
      {reasons.length > 0 && (
        <ul className="manara-turn-why" aria-label={say(releaseWords.why, language)}>
          {reasons.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {state === 'failed' && (
        <FailedPart
          findings={findings}
          nextAttemptAt={isNewest ? nextAttemptAt : null}
          names={names}
          language={language}
        />
      )}
      {kind === 'made' && summary && (
        <>
          <h4>{say(changesWords.heading, language)}</h4>
          <ChangesPart changes={summary.changes} names={names} language={language} />
          <FiguresPart summary={summary} turn={turn} language={language} />
        </>
      )}
    </>
  )
}
