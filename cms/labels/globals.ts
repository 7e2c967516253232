import type { GlobalType } from '#schema/slugs'
import { label, type Labels } from './label.ts'

/** What there is one of for the whole site. */
export const globalLabels: Labels<GlobalType> = {
  home: label('First page', 'الصفحة الأولى', 'پەڕەی یەکەم'),
  navigation: label('Menus', 'القوائم', 'پێڕستەکان'),
  hotlines: label('Hotlines', 'أرقام المساعدة', 'ژمارەکانی یارمەتی'),
  alert: label('Alert', 'تنبيه', 'ئاگادارکردنەوە'),
  holidays: label('Public holidays', 'العطل الرسمية', 'پشووە فەرمییەکان'),
}
