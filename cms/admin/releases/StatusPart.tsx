import type { Locale } from '#schema/locales'
import { releaseAnswers } from '../../labels/release-answers.ts'
import { statusWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { ReleaseState } from '../../release/state-types.ts'
import { Sign } from './Sign.tsx'
import { sayRelease } from './say-release.ts'
import { sayHeld, sayStatus } from './say-status.ts'
import './status.css'

/** What readers see, whether all that is published is in it, and what holds it back. */
export function StatusPart({ state, language }: { state: ReleaseState; language: Locale }) {
  const { current, maker } = state
  const held = sayHeld(state, language)
  const status = sayStatus(state)
  return (
    <section className="manara-release-status" aria-labelledby="release-status">
      <h2 id="release-status">{say(statusWords.heading, language)}</h2>
      {current === null ? (
        <p>{say(statusWords.none, language)}</p>
      ) : (
        <p className="manara-release-of">{sayRelease(statusWords.releaseOf, current, language)}</p>
      )}
      {held !== null && <Sign kind="wait">{held}</Sign>}
      {status && <Sign kind={status.kind}>{say(status.words, language)}</Sign>}
      {maker === 'never' && <Sign kind="bad">{say(releaseAnswers.nobodyMakes, language)}</Sign>}
    </section>
  )
}
