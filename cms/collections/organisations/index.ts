import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { organisationFields } from './fields.ts'

/** Who runs programmes, takes referrals or works with the centres. */
export const Organisations = entryCollection({
  type: 'organisation',
  labels: typeLabels.organisation,
  defaultColumns: ['title', 'kind', 'updatedAt'],
  fields: organisationFields,
})
