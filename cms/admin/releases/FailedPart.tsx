import type { Locale } from '#schema/locales'
import type { Finding } from '#schema/release'
import { failedWords } from '../../labels/release-findings.ts'
import { attemptWords } from '../../labels/releases.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { FindingList } from './FindingList.tsx'
import { findingLine, isForEditors, type Names } from './finding-line.ts'

/** What kept a release from going out, where to mend it, and what becomes of the site meanwhile. */
export function FailedPart({
  findings,
  nextAttemptAt,
  names,
  language,
}: {
  findings: readonly Finding[]
  /** `null` where nothing is tried by itself. */
  nextAttemptAt: string | null
  names: Names
  language: Locale
}) {
  const lines = findings.map((finding) => findingLine(finding, { names, language }))
  return (
    <>
      <p>{say(failedWords.stays, language)}</p>
      {findings.some(isForEditors) && <p>{say(failedWords.correct, language)}</p>}
      {nextAttemptAt !== null && (
        <p>{sayWith(attemptWords.next, { date: nextAttemptAt }, language)}</p>
      )}
      <FindingList lines={lines} language={language} />
    </>
  )
}
