import { typeLabels } from '../../labels/sections.ts'
import { entryCollection } from '../entry-collection.ts'
import { campaignFields } from './fields.ts'

/** Awareness campaigns. */
export const Campaigns = entryCollection({
  type: 'campaign',
  labels: typeLabels.campaign,
  fields: campaignFields,
})
