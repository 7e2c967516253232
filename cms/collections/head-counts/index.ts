import type { CollectionConfig } from 'payload'
import { collectionSlugs } from '#schema/slugs'
import { byTable } from '../../access/by-table.ts'
import { createsInOwnCentre } from '../../access/creates-in-own-centre.ts'
import { inOwnCentre } from '../../access/in-own-centre.ts'
import { mostPeople } from '../../attendance/count-problem.ts'
import { headCountEndpoint } from '../../endpoints/head-count.ts'
import { headCountReportEndpoint } from '../../endpoints/head-count-report.ts'
import { deleteInOwnCentre, keepInOwnCentre } from '../../hooks/keep-in-own-centre.ts'
import { refuseHops } from '../../hooks/refuse-hops.ts'
import { label, type Label } from '../../labels/label.ts'
import { headCountsSlug } from './slug.ts'
import { stampDate } from './stamp-date.ts'

const count = (name: string, words: Label) =>
  ({ name, type: 'number', label: words, min: 0, max: mostPeople, required: true }) as const

/**
 * How many people came to one date of a session: numbers and no names. Never published. Centre, course
 * and day are kept beside them, so that a report stays right when the session changes later.
 */
export const HeadCounts: CollectionConfig = {
  slug: headCountsSlug,
  labels: {
    singular: label('Head count', 'عدد الحضور', 'ژمارەی ئامادەبووان'),
    plural: label('Head counts', 'أعداد الحضور', 'ژمارەی ئامادەبووان'),
  },
  access: {
    // Counted by whoever keeps the sessions. Others see reports at most, with small groups hidden.
    create: byTable('facts', 'sessions', createsInOwnCentre),
    read: byTable('facts', 'sessions', inOwnCentre),
    update: byTable('facts', 'sessions', inOwnCentre),
    delete: byTable('facts', 'sessions', inOwnCentre),
  },
  hooks: {
    beforeOperation: [refuseHops],
    beforeValidate: [stampDate],
    beforeChange: [keepInOwnCentre],
    beforeDelete: [deleteInOwnCentre],
  },
  endpoints: [headCountEndpoint, headCountReportEndpoint],
  admin: { hidden: true },
  // One count for each date.
  indexes: [{ fields: ['session', 'date'], unique: true }],
  fields: [
    // Text, not a relationship: what was counted outlives the session.
    { name: 'session', type: 'text', required: true },
    // The id of the session's date.
    { name: 'date', type: 'text', required: true },
    {
      name: 'heldOn',
      type: 'date',
      required: true,
      index: true,
      label: label('Day', 'اليوم', 'ڕۆژ'),
    },
    {
      name: 'centre',
      type: 'relationship',
      relationTo: collectionSlugs.centre,
      label: label('Centre', 'المركز', 'ناوەند'),
    },
    {
      name: 'course',
      type: 'relationship',
      relationTo: collectionSlugs.course,
      label: label('Course', 'الدورة', 'خول'),
    },
    count('women', label('Women', 'النساء', 'ژنان')),
    count('men', label('Men', 'الرجال', 'پیاوان')),
    count('youth', label('Of them under 25', 'منهم دون سن ٢٥', 'لەوانە خوار ٢٥ ساڵ')),
  ],
}
