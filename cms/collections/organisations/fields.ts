import type { Field } from 'payload'
import { governorates } from '#schema/governorates'
import { limits } from '#schema/limits'
import { memberships, organisationKinds } from '#schema/organisation'
import { ownEmailField, webAddressField } from '../../fields/address.ts'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { phonesField } from '../../fields/phones.ts'
import { textField } from '../../fields/text.ts'
import { governorateLabels } from '../../labels/governorates.ts'
import { label } from '../../labels/label.ts'
import { membershipLabels, organisationKindLabels } from '../../labels/organisations.ts'
import { coverageField } from './coverage.ts'

/** An organisation's form. */
export const organisationFields: Field[] = [
  ...headTextFields,
  choiceField({
    name: 'kind',
    label: label('Kind', 'النوع', 'جۆر'),
    codes: organisationKinds,
    names: organisationKindLabels,
  }),
  coverageField,
  textField({
    name: 'address',
    label: label('Address', 'العنوان', 'ناونیشانی شوێن'),
    max: limits.line,
    localized: true,
    description: label(
      'The street, or how people find it',
      'الشارع، أو كيف يجده الناس',
      'شەقامەکە، یان خەڵک چۆن دەیدۆزنەوە',
    ),
  }),
  phonesField,
  ownEmailField,
  webAddressField({ name: 'website', label: label('Website', 'الموقع الإلكتروني', 'ماڵپەڕ') }),
  ...tailTextFields,
  choiceField({
    name: 'governorate',
    label: label('Where its office is', 'محافظة المكتب', 'پارێزگای نووسینگە'),
    codes: governorates,
    names: governorateLabels,
    description: label(
      'Empty where not known, or abroad',
      'اتركه فارغاً إذا كان غير معروف أو خارج العراق',
      'بەتاڵ واتە نەزانراوە یان لە دەرەوەی وڵاتە',
    ),
  }),
  choiceField({
    name: 'referralNetwork',
    label: label(
      'Centres refer people to it',
      'تحيل المراكز الناس إليه',
      'ناوەندەکان خەڵکی بۆ ڕەوانە دەکەن',
    ),
    codes: memberships,
    names: membershipLabels,
    standard: 'ask',
  }),
  choiceField({
    name: 'platform',
    label: label(
      'On the Multi-Stakeholder Platform',
      'عضو في منصة أصحاب المصلحة المتعددين',
      'ئەندامی پلاتفۆرمی لایەنە پەیوەندیدارەکان',
    ),
    codes: memberships,
    names: membershipLabels,
    standard: 'ask',
  }),
  ...commonFactFields,
]
