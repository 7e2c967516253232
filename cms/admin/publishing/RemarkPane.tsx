import { useState } from 'react'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { Pane } from './Pane.tsx'
import type { PaneProps } from './pane-props.ts'

/** Asks what must be changed before it can go out. */
export function RemarkPane({ commands, state, language, ...rest }: PaneProps) {
  const [remark, setRemark] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const act = async () => {
    const written = remark.trim()
    setIsMissing(written === '')
    if (written === '') return false
    const { locale } = state
    return commands.send('review', { locale, step: 'changesRequested', remark: written })
  }
  return (
    <Pane
      {...rest}
      language={language}
      id="manara-ask-for-changes"
      action={say(words.askForChanges, language)}
      onAct={act}
    >
      <div className="manara-ask">
        <label htmlFor="manara-remark">{say(words.remark, language)}</label>
        <textarea
          id="manara-remark"
          dir="auto"
          rows={4}
          maxLength={1000}
          value={remark}
          aria-invalid={isMissing}
          aria-describedby="manara-remark-problem"
          onChange={(event) => {
            setRemark(event.target.value)
          }}
        />
        <p id="manara-remark-problem" className="manara-ask__problem" aria-live="polite">
          {isMissing ? say(words.remarkMissing, language) : ''}
        </p>
      </div>
    </Pane>
  )
}
