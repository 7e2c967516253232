import type { Field } from 'payload'
import type { EntryType } from '#schema/slugs'
import { campaignFields } from '../../../cms/collections/campaigns/fields.ts'
import { centreFields } from '../../../cms/collections/centres/fields.ts'
import { courseFields } from '../../../cms/collections/courses/fields.ts'
import { programmeFields } from '../../../cms/collections/programmes/fields.ts'
import { resourceFields } from '../../../cms/collections/resources/fields.ts'
import { serviceFields } from '../../../cms/collections/services/fields.ts'
import { sessionFields } from '../../../cms/collections/sessions/fields.ts'

/** The form of each type. */
export const forms: Record<EntryType, Field[]> = {
  service: serviceFields,
  programme: programmeFields,
  course: courseFields,
  session: sessionFields,
  centre: centreFields,
  campaign: campaignFields,
  resource: resourceFields,
}

/** A field's name and what the parity of form and contract needs of it. */
export type FormField = { localized: boolean; fields: Map<string, FormField> }

/** Fields by name, with the fields of their rows. */
export function formFields(fields: readonly Field[]): Map<string, FormField> {
  return new Map(
    fields.flatMap((field) =>
      'name' in field && field.name
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
