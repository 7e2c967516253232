import { label } from '../../labels/label.ts'
import { siteGlobal } from '../site-global.ts'
import { alertFields } from './fields.ts'

/** A sentence above every page of one language. */
export const Alert = siteGlobal({
  type: 'alert',
  description: label(
    'A sentence above every page, for some days',
    'جملة فوق كل صفحة لبضعة أيام',
    'ڕستەیەک لە سەرەوەی هەموو پەڕەیەک بۆ چەند ڕۆژێک',
  ),
  fields: alertFields,
})
