import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { opportunityKinds } from '#schema/opportunity'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { dayField } from '../../fields/date.ts'
import { reachFields } from '../../fields/offer.ts'
import { phonesField } from '../../fields/phones.ts'
import { referenceField, referencesField } from '../../fields/reference.ts'
import { linesField, textField } from '../../fields/text.ts'
import { label } from '../../labels/label.ts'
import { opportunityKindLabels } from '../../labels/opportunities.ts'

/** An opportunity's form. */
export const opportunityFields: Field[] = [
  ...headTextFields,
  choiceField({
    name: 'kind',
    label: label('Kind', 'النوع', 'جۆر'),
    codes: opportunityKinds,
    names: opportunityKindLabels,
  }),
  textField({
    name: 'offeredBy',
    label: label('Offered by', 'الجهة التي تعرضها', 'لایەنی پێشکەشکار'),
    max: limits.name,
    localized: true,
  }),
  dayField({
    name: 'deadline',
    label: label('Last day to apply', 'آخر يوم للتقديم', 'دوا ڕۆژی پێشکەشکردن'),
    description: label(
      'Empty: open all the time',
      'اتركه فارغاً إذا كان التقديم مفتوحاً دائماً',
      'بەتاڵ: هەمیشە کراوەیە',
    ),
  }),
  linesField({
    name: 'offers',
    label: label('What one gets', 'ما الذي تحصل عليه', 'چی وەردەگریت'),
  }),
  linesField({
    name: 'requirements',
    label: label('What one needs', 'ما المطلوب منك', 'چی پێویستە'),
  }),
  linesField({
    name: 'steps',
    label: label(
      'How to apply, in order',
      'خطوات التقديم بالترتيب',
      'هەنگاوەکانی پێشکەشکردن بە ڕیز',
    ),
  }),
  ...tailTextFields,
  referenceField({
    name: 'organisation',
    to: 'organisation',
    label: label('Page of who offers it', 'صفحة الجهة', 'پەڕەی لایەنەکە'),
  }),
  referencesField({
    name: 'centres',
    to: 'centre',
    label: label(
      'Centres that help to apply',
      'مراكز تساعد في التقديم',
      'ئەو ناوەندانەی یارمەتی دەدەن',
    ),
  }),
  phonesField,
  ...reachFields,
  ...commonFactFields,
]
