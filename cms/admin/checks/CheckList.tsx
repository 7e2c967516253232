import type { Locale } from '#schema/locales'
import { deskWords } from '../../labels/desk.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import type { CheckLine } from '../desk/desk-lists.ts'
import { documentHref, documentKind, documentName } from '../desk/document-line.ts'
import './checks.css'
import { StillRightButton } from './StillRightButton.tsx'

/** Entries that are due for a check, each with the button that says it is still right. */
export function CheckList({ lines, language }: { lines: readonly CheckLine[]; language: Locale }) {
  return (
    <ul className="manara-checks">
      {lines.map(({ document, state, isOwn }) => {
        const { type, id, nextCheckDue } = document
        const name = `check-${type}-${id}`
        const day = nextCheckDue === null ? '' : `${nextCheckDue}T09:00:00Z`
        return (
          <li key={name} data-state={state} data-entry={`${type}/${id}`}>
            <div>
              <a id={name} href={documentHref(document, language)}>
                <bdi>{documentName(document, language)}</bdi>
              </a>
              <p>
                {documentKind(document, language)}
                {isOwn && ` · ${say(deskWords.ownCentre, language)}`}
              </p>
              <p className="manara-check-state">{sayWith(deskWords[state], { day }, language)}</p>
            </div>
            <StillRightButton type={type} id={id} describedBy={name} language={language} />
          </li>
        )
      })}
    </ul>
  )
}
