import type { Locale } from '#schema/locales'
import { releaseSteps } from '#schema/release'
import { releaseWords as words, stepStateWords, stepWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import type { Turn } from '../../release/types.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { sayRequests } from './say-requests.ts'
import { stepsOf, type StepNow } from './steps-of.ts'

const marks: Readonly<Record<StepNow['state'], string>> = { done: '✓', now: '→', toCome: '○' }

/** How far a release is that is being made; screen readers hear of each step once. */
export function RunningPart({ turn, language }: { turn: Turn | null; language: Locale }) {
  return (
    <>
      <p role="status" className="manara-hidden">
        {turn && sayStep(turn, language)}
      </p>
      {turn && <Running turn={turn} language={language} />}
    </>
  )
}

function Running({ turn, language }: { turn: Turn; language: Locale }) {
  const { progress, requests } = turn
  return (
    <section className="manara-running" aria-labelledby="release-running">
      <h2 id="release-running">{say(words.running, language)}</h2>
      <ul>
        {sayRequests(requests, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ol>
        {stepsOf(progress).map(({ step, state }) => (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span aria-hidden="true">{marks[state]}</span> {say(stepWords[step], language)}{' '}
            <small>{say(stepStateWords[state], language)}</small>
          </li>
        ))}
      </ol>
      <label>
        <span>{sayStep(turn, language)}</span>
        <progress
          max={Math.max(1, progress?.total ?? 1)}
          {...(progress && progress.total > 0 && { value: progress.done })}
        />
      </label>
      {progress && progress.total > 0 && (
        <p>{sayWith(words.progress, { done: progress.done, total: progress.total }, language)}</p>
      )}
    </section>
  )
}

function sayStep({ progress }: Turn, language: Locale): string {
  if (!progress) return say(words.running, language)
  const params = {
    number: releaseSteps.indexOf(progress.step) + 1,
    all: releaseSteps.length,
    step: say(stepWords[progress.step], language),
  }
  return sayWith(words.stepOf, params, language)
}
