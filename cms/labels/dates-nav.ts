import { label } from './label.ts'

/** Names of the screens about dates. */
export const navWords = {
  all: label('Dates of courses', 'مواعيد الدورات', 'وادەی خولەکان'),
  dates: label('Dates', 'المواعيد', 'وادەکان'),
  attendance: label('Head counts', 'عدد الحضور', 'ژمارەی ئامادەبووان'),
  exchange: label('Import and export', 'استيراد وتصدير', 'هاوردە و هەناردە'),
}
