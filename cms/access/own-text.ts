import type { Field, FieldAccess } from 'payload'
import { isInOwnLanguage } from './in-own-language.ts'
import { staffRole } from './staff-role.ts'

const writesFacts: FieldAccess = ({ req: { user } }) => staffRole(user) !== 'translator'
const writesText: FieldAccess = ({ req }) =>
  staffRole(req.user) !== 'translator' || isInOwnLanguage(req)

/**
 * A form's fields, closed for translators but for the text of their own languages. Rows that are the
 * same in every language stay open where they hold text, and `keepOwnText` keeps them as they are.
 */
export function closedForTranslators(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (isLocalized(field)) return closed(field, writesText)
    if (!holdsText(field)) return closed(field, writesFacts)
    return { ...field, fields: closedForTranslators(field.fields) }
  })
}

function closed(field: Field, update: FieldAccess): Field {
  return { ...field, access: { ...('access' in field ? field.access : {}), update } } as Field
}

function isLocalized(field: Field): boolean {
  return 'localized' in field && field.localized === true
}

function holdsText(field: Field): field is Extract<Field, { fields: Field[] }> {
  return 'fields' in field && field.fields.some((each) => isLocalized(each) || holdsText(each))
}
