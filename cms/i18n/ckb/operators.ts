import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sorani names of the comparisons in list filters. */
export const operators: DefaultTranslationsObject['operators'] = {
  contains: 'تێیدایە',
  equals: 'یەکسانە بە',
  exists: 'هەیە',
  intersects: 'یەکتر دەبڕێت لەگەڵ',
  isGreaterThan: 'گەورەترە لە',
  isGreaterThanOrEqualTo: 'گەورەترە لە یان یەکسانە بە',
  isIn: 'یەکێکە لە',
  isLessThan: 'بچووکترە لە',
  isLessThanOrEqualTo: 'بچووکترە لە یان یەکسانە بە',
  isLike: 'هاوشێوەیە لەگەڵ',
  isNotEqualTo: 'یەکسان نییە بە',
  isNotIn: 'یەکێک نییە لە',
  isNotLike: 'هاوشێوە نییە لەگەڵ',
  near: 'نزیکە لە',
  within: 'لەناو',
}
