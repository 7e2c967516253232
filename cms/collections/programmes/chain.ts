import type { ArrayField } from 'payload'
import { limits } from '#schema/limits'
import { anyReferenceField } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'
import { label } from '../../labels/label.ts'

/** The offices that one goes through, in order. */
export const chainField: ArrayField = {
  name: 'chain',
  type: 'array',
  label: label('From office to office', 'من دائرة إلى دائرة', 'لە نووسینگەیەکەوە بۆ یەکێکی تر'),
  labels: {
    singular: label('Office', 'دائرة', 'نووسینگە'),
    plural: label('Offices', 'الدوائر', 'نووسینگەکان'),
  },
  maxRows: limits.rows,
  admin: {
    description: label(
      'Empty where one office does it all',
      'اتركه فارغاً إذا كانت دائرة واحدة تكفي',
      'بەتاڵ ئەگەر یەک نووسینگە هەمووی ئەنجام بدات',
    ),
  },
  fields: [
    textField({
      name: 'name',
      label: label(
        'Office, as people know it',
        'اسم الدائرة كما يعرفها الناس',
        'ناوی نووسینگە وەک خەڵک دەیناسن',
      ),
      max: limits.name,
      localized: true,
    }),
    textField({
      name: 'action',
      label: label('What happens there', 'ماذا يحدث هناك', 'لەوێ چی ڕوو دەدات'),
      max: limits.line,
      localized: true,
    }),
    textField({
      name: 'carry',
      label: label(
        'Paper to carry to the next office',
        'ورقة تحملها إلى الدائرة التالية',
        'بەڵگەنامەیەک بۆ نووسینگەی دواتر',
      ),
      max: limits.line,
      localized: true,
    }),
    anyReferenceField({
      name: 'office',
      to: ['centre', 'organisation'],
      label: label('Its page', 'صفحتها', 'پەڕەکەی'),
    }),
  ],
}
