import type { Field, FilterOptionsProps } from 'payload'
import { localeCodes } from '#schema/locales'
import { sessionKinds } from '#schema/session'
import { ownCentre } from '../../access/own-centre.ts'
import { webAddressField } from '../../fields/address.ts'
import { choiceField, choicesField } from '../../fields/choice.ts'
import { commonFactFields } from '../../fields/common-facts.ts'
import { phonesField } from '../../fields/phones.ts'
import { referenceField } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'
import { languageLabels, sessionKindLabels } from '../../labels/choices.ts'
import { label } from '../../labels/label.ts'
import { datesField } from './dates.ts'
import { recurrenceField, trainerField } from './posting.ts'

/** A session's form; an empty address is filled on publishing. */
export const sessionFields: Field[] = [
  choiceField({
    name: 'kind',
    label: label('Kind', 'النوع', 'جۆر'),
    codes: sessionKinds,
    names: sessionKindLabels,
    standard: 'course',
  }),
  {
    ...referenceField({ name: 'course', to: 'course', label: label('Course', 'الدورة', 'خول') }),
    admin: { condition: (data) => data['kind'] === 'course' },
  },
  {
    ...referenceField({ name: 'centre', to: 'centre', label: label('Centre', 'المركز', 'ناوەند') }),
    // A trainer has one to choose.
    defaultValue: ({ user }: Pick<FilterOptionsProps, 'user'>) => ownCentre(user) ?? undefined,
    filterOptions: ({ user }: Pick<FilterOptionsProps, 'user'>) => {
      const centre = ownCentre(user)
      return centre === null || { id: { equals: centre } }
    },
  },
  datesField,
  choicesField({
    name: 'languages',
    label: label('Held in', 'لغات الجلسة', 'زمانەکانی دانیشتنەکە'),
    codes: localeCodes,
    names: languageLabels,
  }),
  textField({
    name: 'room',
    label: label('Room, as on the door', 'القاعة كما على الباب', 'هۆڵ وەک لەسەر دەرگاکە'),
    max: 40,
  }),
  webAddressField({
    name: 'link',
    label: label('Link to join online', 'رابط الحضور', 'بەستەری بەشداری'),
  }),
  {
    name: 'womenOnly',
    type: 'checkbox',
    label: label('For women only', 'للنساء فقط', 'تەنها بۆ ژنان'),
    defaultValue: false,
  },
  {
    name: 'childcare',
    type: 'checkbox',
    label: label('Children are looked after', 'تتوفر رعاية للأطفال', 'چاودێریی منداڵ هەیە'),
    defaultValue: false,
  },
  phonesField,
  recurrenceField,
  trainerField,
  ...commonFactFields,
]
