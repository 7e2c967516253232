import { typeLabels } from '../../labels/sections.ts'
import { sessionExportEndpoint } from '../../endpoints/session-export.ts'
import {
  sessionImportApplyEndpoint,
  sessionImportEndpoint,
} from '../../endpoints/session-import.ts'
import { sessionMarkEndpoint } from '../../endpoints/session-mark.ts'
import { sessionPlanEndpoint } from '../../endpoints/session-plan.ts'
import { sessionPostEndpoint } from '../../endpoints/session-post.ts'
import {
  deleteInOwnCentre,
  keepInOwnCentre,
  startInOwnCentre,
} from '../../hooks/keep-in-own-centre.ts'
import { entryCollection } from '../entry-collection.ts'
import { sessionFields } from './fields.ts'

/** Dated things: they have no text, and are published in every language at once. */
export const Sessions = entryCollection({
  type: 'session',
  labels: typeLabels.session,
  useAsTitle: 'slug',
  defaultColumns: ['slug', 'centre', 'updatedAt'],
  fields: sessionFields,
  endpoints: [
    sessionPlanEndpoint,
    sessionPostEndpoint,
    sessionMarkEndpoint,
    sessionExportEndpoint,
    sessionImportEndpoint,
    sessionImportApplyEndpoint,
  ],
  hooks: {
    beforeOperation: [startInOwnCentre],
    beforeChange: [keepInOwnCentre],
    beforeDelete: [deleteInOwnCentre],
  },
})
