import type { Locale } from '#schema/locales'
import { useId } from 'react'
import type { Labels } from '../../labels/label.ts'
import { say } from '../../labels/say.ts'

type Props<Code extends string> = {
  name: string
  codes: readonly Code[]
  labels: Labels<Code>
  value: Code
  language: Locale
  onChoose: (code: Code) => void
}

/** One of a few, each as large as a thumb. */
export function Choices<Code extends string>(props: Props<Code>) {
  const { name, codes, labels, value, language, onChoose } = props
  const group = useId()
  return (
    <fieldset className="manara-choices">
      <legend>{name}</legend>
      <div>
        {codes.map((code) => (
          <label key={code} data-code={code}>
            <input
              type="radio"
              name={group}
              value={code}
              checked={code === value}
              onChange={() => {
                onChoose(code)
              }}
            />
            <span>{say(labels[code], language)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
