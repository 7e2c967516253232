import type { Locale } from '#schema/locales'
import type { ReleaseSummary } from '#schema/release'
import { figureWords as words, releaseWords } from '../../labels/releases.ts'
import { sayBytes, sayAmount, saySeconds } from '../../labels/say-amount.ts'
import { say } from '../../labels/say.ts'
import type { Turn } from '../../release/types.ts'
import { ShareBar } from './ShareBar.tsx'
import { ShareTable } from './ShareTable.tsx'
import { stepShares } from './step-shares.ts'

/** How long a release took, where the time went, and how large it is. */
export function FiguresPart({
  summary,
  turn: { startedAt, endedAt },
  language,
}: {
  summary: ReleaseSummary
  turn: Pick<Turn, 'startedAt' | 'endedAt'>
  language: Locale
}) {
  const { counts, durations, picturesMissing } = summary
  const shares = stepShares(durations)
  const whole = endedAt === null ? 0 : Date.parse(endedAt) - Date.parse(startedAt)
  const figures = [
    [words.whole, saySeconds(whole, language)],
    [words.pages, sayAmount(counts.pages, language)],
    [words.bytes, sayBytes(counts.bytes, language)],
    [words.files, sayAmount(counts.files, language)],
    [words.reused, sayAmount(counts.reused, language)],
  ] as const
  return (
    <>
      {picturesMissing > 0 && (
        <p>
          {say(words.pictures, language)}: {sayAmount(picturesMissing, language)}.{' '}
          {say(words.picturesFollow, language)}
        </p>
      )}
      <details className="manara-figures">
        <summary>
          <span>{say(releaseWords.details, language)}</span>
          <b>{saySeconds(whole, language)}</b>
          <ShareBar shares={shares} language={language} />
        </summary>
        <dl>
          {figures.map(([name, value]) => (
            <div key={name.en}>
              <dt>{say(name, language)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ShareTable shares={shares} language={language} />
      </details>
    </>
  )
}
