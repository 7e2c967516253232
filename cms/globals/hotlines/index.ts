import { label } from '../../labels/label.ts'
import { siteGlobal } from '../site-global.ts'
import { hotlinesFields } from './fields.ts'

/** Numbers that stand on every page. */
export const Hotlines = siteGlobal({
  type: 'hotlines',
  description: label(
    'Numbers that stand on every page',
    'أرقام تظهر في كل صفحة',
    'ئەو ژمارانەی لە هەموو پەڕەیەکدان',
  ),
  fields: hotlinesFields,
})
