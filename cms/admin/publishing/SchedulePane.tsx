import { useState } from 'react'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { readMoment } from '../../schedule/baghdad.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { MomentField } from './MomentField.tsx'
import { Pane } from './Pane.tsx'
import type { PaneProps } from './pane-props.ts'
import { pendingPublish } from './screen-state.ts'

/** Asks when the form as it is now goes out. */
export function SchedulePane({ commands, state, language, ...rest }: PaneProps) {
  const [value, setValue] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const pending = pendingPublish(state)
  const act = async () => {
    const at = readMoment(value)
    setProblem(at ? null : say(words.momentMissing, language))
    return at ? commands.publish({ at, ...(pending ? { replaceScheduled: true } : {}) }) : false
  }
  return (
    <Pane
      {...rest}
      language={language}
      id="manara-schedule"
      action={say(words.scheduleNow, language)}
      onAct={act}
    >
      <p>{say(words.scheduleHint, language)}</p>
      {pending && <p>{sayWith(words.replace, { date: pending.at }, language)}</p>}
      <MomentField
        id="manara-moment"
        label={say(words.moment, language)}
        {...{ value, language, problem }}
        onChange={(chosen) => {
          setValue(chosen)
          setProblem(null)
        }}
      />
    </Pane>
  )
}
