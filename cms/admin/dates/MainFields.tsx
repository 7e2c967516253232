import { sessionPlaces } from '#schema/session'
import { datesWords as words, placesChoices } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { Choices } from './Choices.tsx'
import { ClockFields } from './ClockFields.tsx'
import { withoutChanges, withStart } from './draft.ts'
import type { FormPart } from './form-part.ts'
import { SelectField } from './SelectField.tsx'

/** The five fields that make a date. */
export function MainFields({ draft, desk, problems, language, onChange }: FormPart) {
  const { course, centre, day, start, end, kind, places } = draft
  const only = desk.centres.length === 1 ? desk.centres[0] : undefined
  return (
    <>
      {kind === 'course' && (
        <SelectField
          code="course"
          name={say(words.course, language)}
          options={desk.courses}
          empty={say(words.choose, language)}
          value={course}
          problem={problems.course}
          onChoose={(value) => {
            onChange({ course: value })
          }}
        />
      )}
      {only && kind !== 'webinar' ? (
        <p className="manara-fixed">
          <span>{say(words.centre, language)}</span> <strong>{only.title}</strong>
        </p>
      ) : (
        <SelectField
          code="centre"
          name={say(words.centre, language)}
          options={desk.centres}
          empty={say(kind === 'webinar' ? words.noCentre : words.choose, language)}
          value={centre}
          problem={problems.centre}
          onChoose={(value) => {
            onChange({ centre: value })
          }}
        />
      )}
      <fieldset className="manara-when">
        <legend>
          {say(words.when, language)} <small>{say(words.baghdad, language)}</small>
        </legend>
        <ClockFields
          value={{ day, start, end }}
          language={language}
          problems={problems}
          onChange={(name, value) => {
            if (name === 'start') onChange(withStart(draft, value))
            else if (name === 'day') onChange(withoutChanges({ ...draft, day: value }))
            else onChange({ end: value })
          }}
        />
      </fieldset>
      <Choices
        name={say(words.places, language)}
        codes={sessionPlaces}
        labels={placesChoices}
        value={places}
        language={language}
        onChoose={(value) => {
          onChange({ places: value })
        }}
      />
    </>
  )
}
