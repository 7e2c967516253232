import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { Pane } from './Pane.tsx'
import type { PaneProps } from './pane-props.ts'
import { pendingPublish } from './screen-state.ts'
import type { PublishOptions } from './use-commands.ts'

type Props = PaneProps & { options: PublishOptions }

/** Asks whether to publish now what was to go out later. */
export function ReplacePane({ commands, state, language, options, ...rest }: Props) {
  const pending = pendingPublish(state)
  return (
    <Pane
      {...rest}
      language={language}
      id="manara-replace"
      action={say(words.replaceNow, language)}
      onAct={() => commands.publish({ ...options, replaceScheduled: true })}
    >
      {pending && <p>{sayWith(words.replace, { date: pending.at }, language)}</p>}
    </Pane>
  )
}
