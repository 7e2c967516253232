import type { Field } from 'payload'

/** A field's name and what the parity of form and contract needs of it. */
export type FormField = { localized: boolean; fields: Map<string, FormField> }

/** Fields by name, with the fields of their rows; without those that are for the staff alone. */
export function formFields(fields: readonly Field[]): Map<string, FormField> {
  return new Map(
    fields.flatMap((field) =>
      'name' in field && field.name && !isStaffOnly(field)
        ? [
            [
              field.name,
              {
                localized: 'localized' in field && field.localized === true,
                fields: formFields('fields' in field ? field.fields : []),
              },
            ] as const,
          ]
        : [],
    ),
  )
}

function isStaffOnly(field: Field): boolean {
  const custom: Record<string, unknown> = field.custom ?? {}
  return custom['staffOnly'] === true
}
