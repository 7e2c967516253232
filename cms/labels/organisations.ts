import type { memberships, organisationKinds } from '#schema/organisation'
import { label, type Labels } from './label.ts'

/** What an organisation is. */
export const organisationKindLabels: Labels<(typeof organisationKinds)[number]> = {
  ministry: label('Ministry', 'وزارة', 'وەزارەت'),
  government: label('Government office', 'دائرة حكومية', 'فەرمانگەی حکومی'),
  un: label('United Nations', 'الأمم المتحدة', 'نەتەوە یەکگرتووەکان'),
  international: label('International organisation', 'منظمة دولية', 'ڕێکخراوی نێودەوڵەتی'),
  ngo: label('Non-governmental organisation', 'منظمة غير حكومية', 'ڕێکخراوی ناحکومی'),
  private: label('Private sector', 'القطاع الخاص', 'کەرتی تایبەت'),
  incubator: label('Business incubator', 'حاضنة أعمال', 'لانکەی کار'),
  police: label('Police', 'الشرطة', 'پۆلیس'),
}

/** Whether an organisation belongs to something. */
export const membershipLabels: Labels<(typeof memberships)[number]> = {
  yes: label('Yes', 'نعم', 'بەڵێ'),
  no: label('No', 'لا', 'نەخێر'),
  ask: label('Not known', 'غير معروف', 'نازانرێت'),
}
