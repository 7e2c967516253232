import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { programmeStatuses } from '#schema/programme'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { dayField } from '../../fields/date.ts'
import { eligibilityField } from '../../fields/eligibility.ts'
import { offerFactFields, offerTextFields } from '../../fields/offer.ts'
import { papersField } from '../../fields/papers.ts'
import { anyReferenceField, referenceField } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'
import { programmeStatusLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'
import { chainField } from './chain.ts'

/** A programme's form. */
export const programmeFields: Field[] = [
  ...headTextFields,
  textField({
    name: 'runBy',
    label: label('Run by', 'الجهة المنفذة', 'لایەنی بەڕێوەبەر'),
    max: limits.name,
    localized: true,
  }),
  referenceField({
    name: 'organisation',
    to: 'organisation',
    label: label('Page of who runs it', 'صفحة الجهة المنفذة', 'پەڕەی لایەنی بەڕێوەبەر'),
  }),
  eligibilityField,
  ...offerTextFields,
  chainField,
  papersField,
  ...tailTextFields,
  choiceField({
    name: 'status',
    label: label('Status', 'الحالة', 'دۆخ'),
    codes: programmeStatuses,
    names: programmeStatusLabels,
    standard: 'open',
  }),
  anyReferenceField({
    name: 'useInstead',
    to: ['service', 'programme'],
    label: label('Use instead', 'البديل', 'لە جیاتی ئەوە'),
    description: label(
      'Needed where the programme is closed',
      'مطلوب إذا أُغلق البرنامج',
      'پێویستە ئەگەر بەرنامەکە داخرابێت',
    ),
  }),
  dayField({ name: 'startsOn', label: label('First day', 'أول يوم', 'یەکەم ڕۆژ') }),
  dayField({ name: 'endsOn', label: label('Last day', 'آخر يوم', 'دوا ڕۆژ') }),
  ...offerFactFields,
  ...commonFactFields,
]
