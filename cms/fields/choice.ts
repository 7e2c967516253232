import type { SelectField } from 'payload'
import { options, type Label, type Labels } from '../labels/label.ts'

type Choice<Code extends string> = {
  name: string
  label: Label
  codes: readonly Code[]
  names: Labels<Code>
  description?: Label
}

/** One of the contract's codes. */
export function choiceField<Code extends string>({
  name,
  label,
  codes,
  names,
  description,
  standard,
}: Choice<Code> & { standard?: Code }): SelectField {
  return {
    name,
    type: 'select',
    label,
    options: options(codes, names),
    ...(standard ? { defaultValue: standard } : {}),
    admin: description ? { description } : {},
  }
}

/** Several of the contract's codes. */
export function choicesField<Code extends string>({
  name,
  label,
  codes,
  names,
  description,
}: Choice<Code>): SelectField {
  return {
    name,
    type: 'select',
    hasMany: true,
    label,
    options: options(codes, names),
    admin: description ? { description } : {},
  }
}
