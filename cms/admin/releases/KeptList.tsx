import type { Locale } from '#schema/locales'
import { figureWords, keptWords as words } from '../../labels/releases.ts'
import { sayAmount, sayBytes } from '../../labels/say-amount.ts'
import { say } from '../../labels/say.ts'
import type { KeptRelease, ReleaseState } from '../../release/state-types.ts'
import { sayMoment } from '../../schedule/say-date.ts'
import { momentOfRelease } from '../../release/release-moment.ts'
import { KeptActions } from './KeptActions.tsx'
import './kept.css'

type Props = {
  kept: readonly KeptRelease[]
  may: ReleaseState['may']
  language: Locale
}

/** Releases that can be looked at again or made public again, the newest first. */
export function KeptList({ kept, may, language }: Props) {
  if (kept.length === 0) return null
  return (
    <details className="manara-kept">
      <summary>
        <h2>{say(words.heading, language)}</h2>
        <span>{sayAmount(kept.length, language)}</span>
      </summary>
      <p>{say(words.about, language)}</p>
      <ol>
        {kept.map((release) => (
          <li key={release.id} data-current={release.isCurrent}>
            <KeptItem release={release} may={may} language={language} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function KeptItem({ release, may, language }: Omit<Props, 'kept'> & { release: KeptRelease }) {
  const { id, isCurrent, isPinned, summary } = release
  const moment = momentOfRelease(id)
  return (
    <>
      <div>
        <h3 id={`kept-${id}`}>
          {moment === null ? id : <time dateTime={moment}>{sayMoment(moment, language)}</time>}
        </h3>
        <p>
          {isCurrent && (
            <strong data-mark="current">
              <span aria-hidden="true">✓</span> {say(words.current, language)}
            </strong>
          )}
          {isPinned && (
            <strong data-mark="pinned">
              <span aria-hidden="true">★</span> {say(words.pinned, language)}
            </strong>
          )}
          {summary && (
            <>
              <span>
                {say(figureWords.pages, language)}: {sayAmount(summary.counts.pages, language)}
              </span>
              <span>{sayBytes(summary.counts.bytes, language)}</span>
            </>
          )}
        </p>
      </div>
      <KeptActions {...{ id, isCurrent, isPinned, may, language }} />
    </>
  )
}
