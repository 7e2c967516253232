import type { Field } from 'payload'
import type { EntryType } from '#schema/slugs'
import { campaignFields } from '../collections/campaigns/fields.ts'
import { centreFields } from '../collections/centres/fields.ts'
import { courseFields } from '../collections/courses/fields.ts'
import { programmeFields } from '../collections/programmes/fields.ts'
import { resourceFields } from '../collections/resources/fields.ts'
import { serviceFields } from '../collections/services/fields.ts'
import { sessionFields } from '../collections/sessions/fields.ts'
import type { Label } from './label.ts'

const forms: Record<EntryType, readonly Field[]> = {
  service: serviceFields,
  programme: programmeFields,
  course: courseFields,
  session: sessionFields,
  centre: centreFields,
  campaign: campaignFields,
  resource: resourceFields,
}

/** The labels of a type's form by dotted path without row numbers: `papers.name`. */
export function fieldNames(type: EntryType): Map<string, Label> {
  const names = new Map<string, Label>()
  collect(forms[type], '', names)
  return names
}

function collect(fields: readonly Field[], prefix: string, names: Map<string, Label>): void {
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    if (isLabel(field.label)) names.set(`${prefix}${field.name}`, field.label)
    if ('fields' in field) collect(field.fields, `${prefix}${field.name}.`, names)
  }
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'object' && value !== null && 'ckb' in value
}
