import { useState } from 'react'
import type { Reference } from '#schema/values'
import { screenWords as words } from '../../labels/document-screen.ts'
import { say } from '../../labels/say.ts'
import { sayWith } from '../../schedule/say-with.ts'
import { EntryPicker } from './EntryPicker.tsx'
import { MomentField } from './MomentField.tsx'
import { Pane } from './Pane.tsx'
import type { PaneProps } from './pane-props.ts'
import { useMoment } from './use-moment.ts'

type Props = PaneProps & { usedIn: React.ReactNode }

/** Asks when readers no longer see it, and what they are led to. */
export function WithdrawPane({ commands, state, language, usedIn, ...rest }: Props) {
  const [isLater, setIsLater] = useState(false)
  const { field, demand } = useMoment(language)
  const [instead, setInstead] = useState<Reference | null>(null)
  const { locale, scheduled } = state
  const pending = scheduled.find(({ action }) => action === 'withdraw')
  const act = async () => {
    const at = isLater ? demand() : null
    if (isLater && !at) return false
    return commands.send('withdraw-language', {
      locale,
      ...(at ? { at } : {}),
      ...(instead ? { instead } : {}),
      ...(pending ? { replaceScheduled: true } : {}),
    })
  }
  return (
    <Pane
      {...rest}
      language={language}
      id="manara-withdraw"
      action={say(words.withdraw, language)}
      onAct={act}
    >
      <p>{say(words.withdrawBody, language)}</p>
      {pending && <p>{sayWith(words.replace, { date: pending.at }, language)}</p>}
      {usedIn}
      <EntryPicker {...{ locale, language }} value={instead} onChange={setInstead} />
      <fieldset className="manara-ask">
        <legend>{say(words.when, language)}</legend>
        {[false, true].map((later) => (
          <label key={String(later)} className="manara-ask__choice">
            <input
              type="radio"
              name="manara-withdraw-when"
              checked={isLater === later}
              onChange={() => {
                setIsLater(later)
              }}
            />
            {say(later ? words.later : words.now, language)}
          </label>
        ))}
      </fieldset>
      {isLater && (
        <MomentField
          id="manara-withdraw-moment"
          label={say(words.moment, language)}
          {...{ ...field, language }}
        />
      )}
    </Pane>
  )
}
