import type { figureGroups, qualifiers } from '#schema/figure'
import { label, type Labels } from './label.ts'

/** How near a number is to the truth. */
export const qualifierLabels: Labels<(typeof qualifiers)[number]> = {
  exactly: label('Exactly', 'بالضبط', 'بە وردی'),
  about: label('About', 'نحو', 'نزیکەی'),
  almost: label('Almost', 'أقل بقليل من', 'نزیک لە'),
  over: label('Over', 'أكثر من', 'زیاتر لە'),
}

/** Figures that one chart compares. */
export const figureGroupLabels: Labels<(typeof figureGroups)[number]> = {
  reach: label('People reached', 'من وصلت إليهم المراكز', 'ئەوانەی ناوەندەکان پێیان گەیشتوون'),
  support: label('Help given', 'المساعدة المقدمة', 'یارمەتیی پێشکەشکراو'),
  inIraq: label('In Iraq', 'في العراق', 'لە عێراق'),
  abroad: label('Abroad', 'في الخارج', 'لە دەرەوەی وڵات'),
}
