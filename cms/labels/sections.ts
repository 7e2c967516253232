import type { Section } from '#schema/navigation'
import type { EntryType } from '#schema/slugs'
import { label, type Label, type Labels } from './label.ts'

/** A type of entry: one of it, and several. */
export const typeLabels: Record<EntryType, { singular: Label; plural: Label }> = {
  service: {
    singular: label('Service', 'خدمة', 'خزمەتگوزاری'),
    plural: label('Services', 'الخدمات', 'خزمەتگوزارییەکان'),
  },
  programme: {
    singular: label('Programme', 'برنامج', 'بەرنامە'),
    plural: label('Programmes', 'البرامج', 'بەرنامەکان'),
  },
  course: {
    singular: label('Course', 'دورة', 'خول'),
    plural: label('Courses', 'الدورات', 'خولەکان'),
  },
  session: {
    singular: label('Session', 'موعد', 'وادە'),
    plural: label('Sessions', 'المواعيد', 'وادەکان'),
  },
  centre: {
    singular: label('Centre', 'مركز', 'ناوەند'),
    plural: label('Centres', 'المراكز', 'ناوەندەکان'),
  },
  organisation: {
    singular: label('Organisation', 'منظمة أو جهة', 'ڕێکخراو یان لایەن'),
    plural: label('Organisations', 'الجهات', 'لایەنەکان'),
  },
  opportunity: {
    singular: label('Opportunity', 'فرصة', 'دەرفەت'),
    plural: label('Opportunities', 'الفرص', 'دەرفەتەکان'),
  },
  guide: {
    singular: label('Guide', 'دليل', 'ڕێبەر'),
    plural: label('Guides', 'الأدلة', 'ڕێبەرەکان'),
  },
  campaign: {
    singular: label('Campaign', 'حملة', 'کەمپین'),
    plural: label('Campaigns', 'الحملات', 'کەمپینەکان'),
  },
  resource: {
    singular: label('Resource', 'مورد', 'سەرچاوە'),
    plural: label('Resources', 'الموارد', 'سەرچاوەکان'),
  },
  article: {
    singular: label('News item', 'خبر', 'هەواڵ'),
    plural: label('News', 'الأخبار', 'هەواڵەکان'),
  },
  figure: {
    singular: label('Figure', 'رقم', 'ژمارە'),
    plural: label('Figures', 'أرقام', 'ژمارەکان'),
  },
  term: {
    singular: label('Glossary word', 'كلمة في المسرد', 'وشەی فەرهەنگۆک'),
    plural: label('Glossary', 'مسرد الكلمات', 'فەرهەنگۆک'),
  },
  page: {
    singular: label('Page', 'صفحة', 'پەڕە'),
    plural: label('Pages about us', 'صفحات عن الموقع', 'پەڕەکان دەربارەی ئێمە'),
  },
}

const plurals = Object.fromEntries(
  Object.entries(typeLabels).map(([type, { plural }]) => [type, plural]),
) as Labels<EntryType>

/** Parts of the site that a menu can lead to. */
export const sectionLabels: Labels<Section> = {
  ...plurals,
  places: label('Places', 'المحافظات', 'شوێنەکان'),
  az: label('A to Z', 'من الألف إلى الياء', 'هەموو شت بەپێی پیتەکان'),
}
