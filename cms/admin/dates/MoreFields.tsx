import { localeCodes } from '#schema/locales'
import { sessionKinds } from '#schema/session'
import { languageLabels, sessionKindLabels } from '../../labels/choices.ts'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import { Choices } from './Choices.tsx'
import { Field } from './Field.tsx'
import type { FormPart } from './form-part.ts'
import { Tick } from './Tick.tsx'

/** What most dates do not need. */
export function MoreFields({ draft, desk, problems, language, onChange }: FormPart) {
  const hasProblem = Boolean(problems.link ?? problems.room ?? problems.languages)
  const only = desk.centres.length === 1 ? (desk.centres[0]?.id ?? '') : ''
  return (
    <details className="manara-more" open={hasProblem || undefined}>
      <summary>{say(words.more, language)}</summary>
      <Choices
        name={say(words.kind, language)}
        codes={sessionKinds}
        labels={sessionKindLabels}
        value={draft.kind}
        language={language}
        onChoose={(kind) => {
          onChange({ kind, centre: draft.centre || only })
        }}
      />
      <Field name={say(words.room, language)} problem={problems.room}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            maxLength={40}
            value={draft.room}
            onChange={({ target }) => {
              onChange({ room: target.value })
            }}
          />
        )}
      </Field>
      <Field name={say(words.link, language)} problem={problems.link}>
        {(control) => (
          <input
            {...control}
            type="url"
            dir="ltr"
            inputMode="url"
            placeholder="https://"
            value={draft.link}
            onChange={({ target }) => {
              onChange({ link: target.value })
            }}
          />
        )}
      </Field>
      <fieldset className="manara-ticks">
        <legend>{say(words.languages, language)}</legend>
        {localeCodes.map((code) => (
          <Tick
            key={code}
            name={say(languageLabels[code], language)}
            isOn={draft.languages.includes(code)}
            onTurn={(isOn) => {
              const others = draft.languages.filter((other) => other !== code)
              onChange({ languages: isOn ? [...others, code] : others })
            }}
          />
        ))}
        {problems.languages !== undefined && (
          <p className="manara-field__problem">{problems.languages}</p>
        )}
      </fieldset>
      <Tick
        name={say(words.womenOnly, language)}
        isOn={draft.womenOnly}
        onTurn={(womenOnly) => {
          onChange({ womenOnly })
        }}
      />
      <Tick
        name={say(words.childcare, language)}
        isOn={draft.childcare}
        onTurn={(childcare) => {
          onChange({ childcare })
        }}
      />
    </details>
  )
}
