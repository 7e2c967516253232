import { label } from '../../labels/label.ts'
import { entryCollection } from '../entry-collection.ts'
import { campaignFields } from './fields.ts'

/** Awareness campaigns. */
export const Campaigns = entryCollection({
  type: 'campaign',
  labels: {
    singular: label('Campaign', 'حملة', 'کەمپین'),
    plural: label('Campaigns', 'الحملات', 'کەمپینەکان'),
  },
  fields: campaignFields,
})
