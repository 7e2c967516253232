'use client'

import { useTranslation } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import { say } from '../../labels/say.ts'
import type { Refusal } from './send-command.ts'
import { words } from './words.ts'

type Props = { refusal: Refusal; onClose: () => void }

/** Everything that stands in the way of publishing; each line leads to its field. */
export function ProblemList({ refusal, onClose }: Props) {
  const { i18n } = useTranslation()
  // The bar with the buttons holds on to whatever stands in it, so the list stands outside.
  return createPortal(
    <section className="manara-problems" role="alert">
      <header>
        <strong>{say(words.problems, i18n.language)}</strong>
        <button type="button" onClick={onClose}>
          {say(words.close, i18n.language)}
        </button>
      </header>
      <ul>
        {refusal.sentences.map((sentence, index) => (
          <li key={sentence}>
            <button
              type="button"
              onClick={() => {
                showField(refusal.errors[index]?.path)
              }}
            >
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>,
    document.body,
  )
}

// A row that is not there has no field; its list is the nearest thing.
function showField(path: string | undefined): void {
  const steps = (path ?? '').split('.')
  while (steps.length > 0) {
    const field = document.getElementById(`field-${steps.join('__')}`)
    if (field) {
      field.scrollIntoView({ block: 'center' })
      field.focus({ preventScroll: true })
      return
    }
    steps.pop()
  }
}
