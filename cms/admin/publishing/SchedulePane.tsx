import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { MomentField } from './MomentField.tsx'
import { Pane } from './Pane.tsx'
import type { PaneProps } from './pane-props.ts'
import { pendingPublish } from './screen-state.ts'
import { useMoment } from './use-moment.ts'

/** Asks when the form as it is now goes out. */
export function SchedulePane({ commands, state, language, ...rest }: PaneProps) {
  const { field, demand } = useMoment(language)
  const pending = pendingPublish(state)
  const act = async () => {
    const at = demand()
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
        {...{ ...field, language }}
      />
    </Pane>
  )
}
