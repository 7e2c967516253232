import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { Field } from './Field.tsx'

/** A day with two times, as typed. */
export type Hours = { day: string; start: string; end: string }

type Props = {
  value: Hours
  language: Locale
  problems?: Partial<Record<keyof Hours, string>>
  onChange: (name: keyof Hours, value: string) => void
}

const types = { day: 'date', start: 'time', end: 'time' } as const
const names = ['day', 'start', 'end'] as const

/** Day, start and end in Baghdad's time, typed with the phone's own controls. */
export function ClockFields({ value, language, problems = {}, onChange }: Props) {
  return (
    <div className="manara-hours">
      {names.map((name) => (
        <Field key={name} name={say(words[name], language)} problem={problems[name]}>
          {(control) => (
            <input
              {...control}
              type={types[name]}
              name={name}
              required
              value={value[name]}
              onChange={({ target }) => {
                onChange(name, target.value)
              }}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
