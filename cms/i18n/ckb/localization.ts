import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sorani strings of copying between content languages. */
export const localization: DefaultTranslationsObject['localization'] = {
  cannotCopySameLocale: 'ناتوانرێت بۆ هەمان زمان کۆپی بکرێت',
  copyFrom: 'کۆپی بکە لە',
  copyFromTo: 'کۆپیکردن لە {{from}} بۆ {{to}}',
  copyTo: 'کۆپی بکە بۆ',
  copyToLocale: 'کۆپی بکە بۆ زمانێکی تر',
  localeToPublish: 'ئەو زمانەی بڵاو دەکرێتەوە',
  selectedLocales: 'زمانە هەڵبژێردراوەکان',
  selectLocaleToCopy: 'زمانێک بۆ کۆپیکردن هەڵبژێرە',
  selectLocaleToDuplicate: 'زمانەکان بۆ لەبەرگرتنەوە هەڵبژێرە',
}
