import { limits } from '#schema/limits'
import { datesWords as words, rhythmLabels } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { Choices } from './Choices.tsx'
import { rhythms, withoutChanges } from './draft.ts'
import { Field } from './Field.tsx'
import type { FormPart } from './form-part.ts'

const ends = { times: words.times, day: words.lastDay }

/** How often it is held, and until when. */
export function RepeatFields({ draft, problems, language, onChange }: FormPart) {
  const isRepeated = draft.rhythm !== 'once'
  return (
    <>
      <Choices
        name={say(words.repeat, language)}
        codes={rhythms}
        labels={rhythmLabels}
        value={draft.rhythm}
        language={language}
        onChoose={(rhythm) => {
          onChange(withoutChanges({ ...draft, rhythm }))
        }}
      />
      {isRepeated && (
        <div className="manara-until">
          <Choices
            name={say(words.until, language)}
            codes={['times', 'day']}
            labels={ends}
            value={draft.until}
            language={language}
            onChoose={(until) => {
              onChange({ until })
            }}
          />
          {draft.until === 'times' ? (
            <Field name={say(words.times, language)} problem={problems.rhythm}>
              {(control) => (
                <input
                  {...control}
                  type="number"
                  inputMode="numeric"
                  min={2}
                  max={limits.dates}
                  value={draft.times || ''}
                  onChange={({ target }) => {
                    onChange({ times: Number(target.value) })
                  }}
                />
              )}
            </Field>
          ) : (
            <Field
              name={say(words.lastDay, language)}
              problem={problems.lastDay ?? problems.rhythm}
            >
              {(control) => (
                <input
                  {...control}
                  type="date"
                  min={draft.day}
                  value={draft.lastDay}
                  onChange={({ target }) => {
                    onChange({ lastDay: target.value })
                  }}
                />
              )}
            </Field>
          )}
        </div>
      )}
    </>
  )
}
