import type { Locale } from '#schema/locales'
import { failedWords } from '../../labels/release-findings.ts'
import { say } from '../../labels/say.ts'
import type { FindingLine } from './finding-line.ts'
import './findings.css'

type Props = { lines: readonly FindingLine[]; language: Locale }

/** What kept a release from going out, each with the way to where it is mended. */
export function FindingList({ lines, language }: Props) {
  if (lines.length === 0) return null
  return (
    <ul className="manara-desk-lines manara-findings">
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>
          <FindingItem line={line} language={language} />
        </li>
      ))}
    </ul>
  )
}

function FindingItem({ line, language }: { line: FindingLine; language: Locale }) {
  const { name, href, sentence, path, technical } = line
  return (
    <>
      {href !== null && (
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
      )}
      <span>{sentence}</span>
      {path !== null && (
        <span>
          <bdi dir="ltr">{path}</bdi>
        </span>
      )}
      {technical !== null && (
        <span>
          {say(failedWords.technical, language)}{' '}
          <bdi lang="en" dir="ltr">
            {technical}
          </bdi>
        </span>
      )}
    </>
  )
}
