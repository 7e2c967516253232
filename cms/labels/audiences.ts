import type { Audience } from '#schema/audiences'
import { label, type Labels } from './label.ts'

/** Whom an entry is for. */
export const audienceLabels: Labels<Audience> = {
  returnees: label('Returnees', 'العائدون', 'گەڕاوەکان'),
  displaced: label('Displaced people', 'النازحون', 'ئاوارەکان'),
  refugees: label('Refugees', 'اللاجئون', 'پەنابەران'),
  migrantWorkers: label('Labour migrants', 'العمال المهاجرون', 'کرێکارانی کۆچبەر'),
  thinkingOfLeaving: label(
    'People who think of leaving',
    'من يفكرون في السفر',
    'ئەوانەی بیر لە ڕۆیشتن دەکەنەوە',
  ),
  families: label('Families', 'العائلات', 'خێزانەکان'),
  women: label('Women', 'النساء', 'ژنان'),
  youth: label('Young people', 'الشباب', 'گەنجان'),
  hostCommunity: label('Host community', 'المجتمع المضيف', 'کۆمەڵگەی خانەخوێ'),
  employers: label('Employers', 'أصحاب العمل', 'خاوەنکاران'),
  organisations: label('Organisations', 'المنظمات', 'ڕێکخراوەکان'),
}
