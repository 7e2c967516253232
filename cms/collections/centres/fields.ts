import type { Field } from 'payload'
import { networks } from '#schema/centre'
import { governorates } from '#schema/governorates'
import { limits } from '#schema/limits'
import { ownEmailField } from '../../fields/address.ts'
import { choiceField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { phonesField } from '../../fields/phones.ts'
import { referenceField, referencesField } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'
import { networkLabels } from '../../labels/choices.ts'
import { governorateLabels } from '../../labels/governorates.ts'
import { label } from '../../labels/label.ts'
import { exceptionsField, hoursField } from './opening-hours.ts'

/** A centre's form. */
export const centreFields: Field[] = [
  ...headTextFields,
  textField({
    name: 'city',
    label: label('City or town', 'المدينة', 'شار'),
    max: limits.name,
    localized: true,
  }),
  textField({
    name: 'host',
    label: label('In the building of', 'في مبنى', 'لە باڵەخانەی'),
    max: limits.name,
    localized: true,
  }),
  referenceField({
    name: 'hostedBy',
    to: 'organisation',
    label: label('Page of the host', 'صفحة الجهة المضيفة', 'پەڕەی لایەنی خانەخوێ'),
  }),
  textField({
    name: 'address',
    label: label('Street address', 'عنوان الشارع', 'ناونیشانی شەقام'),
    max: limits.line,
    localized: true,
  }),
  textField({
    name: 'landmark',
    label: label('How people find it', 'نقطة دالة', 'نیشانەی دۆزینەوە'),
    max: limits.line,
    localized: true,
  }),
  phonesField,
  ownEmailField,
  hoursField,
  exceptionsField,
  ...tailTextFields,
  choiceField({
    name: 'network',
    label: label('Network', 'الشبكة', 'تۆڕ'),
    codes: networks,
    names: networkLabels,
    standard: 'iraq',
  }),
  choiceField({
    name: 'governorate',
    label: label('Governorate', 'المحافظة', 'پارێزگا'),
    codes: governorates,
    names: governorateLabels,
  }),
  {
    name: 'position',
    type: 'group',
    label: label('Position on the map', 'الموقع على الخريطة', 'شوێن لەسەر نەخشە'),
    fields: [
      {
        name: 'latitude',
        type: 'number',
        label: label('Latitude', 'خط العرض', 'هێڵی پانی'),
        min: -90,
        max: 90,
      },
      {
        name: 'longitude',
        type: 'number',
        label: label('Longitude', 'خط الطول', 'هێڵی درێژی'),
        min: -180,
        max: 180,
      },
    ],
  },
  referencesField({
    name: 'services',
    to: 'service',
    label: label('Services', 'الخدمات', 'خزمەتگوزارییەکان'),
  }),
  ...commonFactFields,
]
