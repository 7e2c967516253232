import { useId, type ReactNode } from 'react'

type Control = {
  id: string
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
}

type Props = {
  name: string
  /** What is wrong with it; shown and read out with it. */
  problem?: string | undefined
  children: (control: Control) => ReactNode
}

/** A control with its name above and what is wrong with it below. */
export function Field({ name, problem, children }: Props) {
  const id = useId()
  const problemId = `${id}-problem`
  return (
    <div className="manara-field">
      <label htmlFor={id}>{name}</label>
      {children({
        id,
        'aria-invalid': problem === undefined ? undefined : true,
        'aria-describedby': problem === undefined ? undefined : problemId,
      })}
      {problem !== undefined && (
        <p className="manara-field__problem" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  )
}
