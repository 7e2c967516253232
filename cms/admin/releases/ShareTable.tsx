import type { Locale } from '#schema/locales'
import { figureWords as words, stepWords } from '../../labels/releases.ts'
import { saySeconds, sayShare } from '../../labels/say-amount.ts'
import { say } from '../../labels/say.ts'
import type { StepShare } from './step-shares.ts'

/** How long each step of a release took, and its part of all the work. */
export function ShareTable({
  shares,
  language,
}: {
  shares: readonly StepShare[]
  language: Locale
}) {
  return (
    <>
      <table>
        <thead>
          <tr>
            {[words.step, words.time, words.share].map((name) => (
              <th key={name.en} scope="col">
                {say(name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shares.map(({ step, milliseconds, share }) => (
            <tr key={step}>
              <th scope="row">
                <svg aria-hidden="true">
                  <rect data-step={step} width="100%" height="100%" />
                </svg>
                {say(stepWords[step], language)}
              </th>
              <td>{saySeconds(milliseconds, language)}</td>
              <td>{sayShare(share, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(words.sideBySide, language)}</p>
    </>
  )
}
