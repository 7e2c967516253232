import type { ArrayField } from 'payload'
import { limits } from '#schema/limits'
import { governoratesField } from '../../fields/governorates.ts'
import { needsField } from '../../fields/offer.ts'
import { label } from '../../labels/label.ts'

const words = label(
  'What it helps with, and where',
  'بماذا يساعد وأين',
  'لە چی یارمەتی دەدات و لە کوێ',
)

/** What an organisation helps with, and where. */
export const coverageField: ArrayField = {
  name: 'coverage',
  type: 'array',
  label: words,
  labels: { singular: label('Field of help', 'مجال', 'بوار'), plural: words },
  maxRows: limits.rows,
  fields: [needsField, governoratesField],
}
