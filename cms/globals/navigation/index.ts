import { label } from '../../labels/label.ts'
import { siteGlobal } from '../site-global.ts'
import { navigationFields } from './fields.ts'

/** Header and footer: they have no text, and are published in every language at once. */
export const Navigation = siteGlobal({
  type: 'navigation',
  description: label(
    'Where the header and the footer lead. Published in every language at once',
    'إلى أين يقود أعلى الصفحة وأسفلها. تُنشر بكل اللغات معاً',
    'سەرەوە و خوارەوەی پەڕە بۆ کوێ دەچن. بە هەموو زمانەکان پێکەوە بڵاو دەکرێنەوە',
  ),
  fields: navigationFields,
})
