import { useState, type ReactNode } from 'react'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'

type Props = {
  language: string
  /** What the button says. */
  action: string
  id: string
  /** Does it; what is missing is said by the fields. */
  onAct: () => Promise<boolean>
  onDone: () => void
  onBack: () => void
  children: ReactNode
}

/** One question of the sheet: what is asked, a button that does it, and a way back. */
export function Pane({ language, action, id, onAct, onDone, onBack, children }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const act = async () => {
    setIsBusy(true)
    const isDone = await onAct()
    setIsBusy(false)
    if (isDone) onDone()
  }
  return (
    <div className="manara-pane">
      {children}
      <div className="manara-pane__buttons">
        <button
          type="button"
          id={id}
          className="manara-sheet__button manara-sheet__button--main"
          disabled={isBusy}
          onClick={() => {
            void act()
          }}
        >
          {action}
        </button>
        <button type="button" className="manara-sheet__button" onClick={onBack}>
          {say(words.back, language)}
        </button>
      </div>
    </div>
  )
}
