import { createPortal } from 'react-dom'
import type { Locale } from '#schema/locales'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import './notice.css'
import type { Line } from './send-command.ts'
import { showField } from './show-field.ts'
import type { Notice } from './use-commands.ts'

type Props = { notice: Notice; language: Locale; onClose: () => void }

/** Everything that stands in the way, each line leading to its field; or links that are left out. */
export function NoticeList({ notice, language, onClose }: Props) {
  // The bar with the buttons holds on to whatever stands in it, so the list stands outside.
  return createPortal(
    <section className="manara-notice-list" data-kind={notice.kind} role="alert">
      <header>
        <strong>{say(words[notice.kind], language)}</strong>
        <button type="button" onClick={onClose}>
          {say(words.close, language)}
        </button>
      </header>
      <ul>
        {notice.lines.map((line) => (
          <li key={`${line.path ?? ''} ${line.sentence}`}>
            <NoticeLine line={line} />
          </li>
        ))}
      </ul>
    </section>,
    document.body,
  )
}

function NoticeLine({ line: { sentence, path, href } }: { line: Line }) {
  return (
    <>
      {path ? (
        <button
          type="button"
          onClick={() => {
            showField(path)
          }}
        >
          {sentence}
        </button>
      ) : (
        !href && sentence
      )}
      {href && (
        <a href={href}>
          {path ? <span aria-hidden="true">↗</span> : sentence}
          {path && <span className="manara-hidden">{sentence}</span>}
        </a>
      )}
    </>
  )
}
