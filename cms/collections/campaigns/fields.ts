import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { dayField } from '../../fields/date.ts'
import { heroFields } from '../../fields/hero.ts'
import { anyReferenceField, referencesField } from '../../fields/reference.ts'
import { linesField, textField } from '../../fields/text.ts'
import { label } from '../../labels/label.ts'

/** A campaign's form. */
export const campaignFields: Field[] = [
  ...headTextFields,
  textField({
    name: 'slogan',
    label: label('Slogan', 'الشعار', 'دروشم'),
    max: limits.title,
    localized: true,
  }),
  linesField({
    name: 'messages',
    label: label('Key messages', 'الرسائل الأساسية', 'پەیامە سەرەکییەکان'),
    max: 8,
  }),
  ...heroFields,
  ...tailTextFields,
  anyReferenceField({
    name: 'action',
    to: ['service', 'programme', 'course', 'centre', 'resource', 'guide', 'opportunity'],
    label: label('Where the button leads', 'إلى أين يقود الزر', 'دوگمەکە بۆ کوێ دەچێت'),
  }),
  textField({
    name: 'actionLabel',
    label: label('What the button says', 'نص الزر', 'نووسینی دوگمەکە'),
    max: 40,
    localized: true,
  }),
  dayField({ name: 'startsOn', label: label('First day', 'أول يوم', 'یەکەم ڕۆژ') }),
  dayField({
    name: 'endsOn',
    label: label('Last day', 'آخر يوم', 'دوا ڕۆژ'),
    description: label(
      'Empty: until further notice',
      'اتركه فارغاً إذا كانت مستمرة',
      'بەتاڵ: تا ئاگادارییەکی تر',
    ),
  }),
  referencesField({
    name: 'services',
    to: 'service',
    label: label('Services', 'الخدمات', 'خزمەتگوزارییەکان'),
  }),
  referencesField({
    name: 'sessions',
    to: 'session',
    label: label('Sessions', 'المواعيد', 'وادەکان'),
  }),
  referencesField({
    name: 'downloads',
    to: 'resource',
    label: label('Downloads', 'للتنزيل', 'داگرتن'),
  }),
  ...commonFactFields,
]
