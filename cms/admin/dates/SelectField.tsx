import { Field } from './Field.tsx'

type Props = {
  /** In the markup. */
  code: string
  name: string
  options: readonly { id: string; title: string }[]
  /** Stands where nothing is chosen. */
  empty: string
  value: string
  problem: string | undefined
  onChoose: (id: string) => void
}

/** One of a list, chosen with the phone's own control. */
export function SelectField({ code, name, options, empty, value, problem, onChoose }: Props) {
  return (
    <Field name={name} problem={problem}>
      {(control) => (
        <select
          {...control}
          name={code}
          value={value}
          onChange={({ target }) => {
            onChoose(target.value)
          }}
        >
          <option value="">{empty}</option>
          {options.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
