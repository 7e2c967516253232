import type { ArrayField, Field, TextField } from 'payload'
import { localeCodes } from '#schema/locales'
import { phoneOffices } from '#schema/shared-fields'
import { languageLabels, phoneOfficeLabels } from '../labels/choices.ts'
import { label, type Label } from '../labels/label.ts'
import { choiceField, choicesField } from './choice.ts'

/** A phone number as people write it; publishing brings it into one form. */
export function numberField({ name, label }: { name: string; label: Label }): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength: 30,
    admin: { rtl: false, placeholder: '+964 771 772 4725' },
  }
}

/** How a phone number is answered. */
export const answerFields: Field[] = [
  choicesField({
    name: 'languages',
    label: label('Languages spoken', 'لغات الرد', 'زمانی وەڵامدانەوە'),
    codes: localeCodes,
    names: languageLabels,
  }),
  {
    name: 'whatsapp',
    type: 'checkbox',
    label: label('Answers on WhatsApp', 'يرد على واتساب', 'بە واتساپ وەڵام دەداتەوە'),
    defaultValue: false,
  },
]

/** Phone numbers in the order in which to try them. */
export const phonesField: ArrayField = {
  name: 'phones',
  type: 'array',
  label: label('Phone numbers', 'أرقام الهاتف', 'ژمارەکانی تەلەفۆن'),
  labels: {
    singular: label('Phone number', 'رقم هاتف', 'ژمارەی تەلەفۆن'),
    plural: label('Phone numbers', 'أرقام الهاتف', 'ژمارەکانی تەلەفۆن'),
  },
  maxRows: 6,
  fields: [
    numberField({ name: 'number', label: label('Number', 'الرقم', 'ژمارە') }),
    ...answerFields,
    choiceField({
      name: 'office',
      label: label('Whose number', 'لمن الرقم', 'ژمارەی کێیە'),
      codes: phoneOffices,
      names: phoneOfficeLabels,
      standard: 'centre',
    }),
  ],
}
