import { label } from '../../labels/label.ts'
import { siteGlobal } from '../site-global.ts'
import { holidaysFields } from './fields.ts'

/** Days on which offices are closed. */
export const Holidays = siteGlobal({
  type: 'holidays',
  description: label(
    'Days on which offices are closed',
    'أيام تغلق فيها الدوائر',
    'ئەو ڕۆژانەی نووسینگەکان داخراون',
  ),
  fields: holidaysFields,
})
