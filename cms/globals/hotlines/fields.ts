import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { emailField } from '../../fields/address.ts'
import { answerFields, numberField } from '../../fields/phones.ts'
import { textField } from '../../fields/text.ts'
import { label } from '../../labels/label.ts'

/** The hotlines' form. */
export const hotlinesFields: Field[] = [
  {
    name: 'numbers',
    type: 'array',
    // Payload keeps lists of plain numbers in tables of this ending.
    dbName: 'hotlines_lines',
    label: label('Phone numbers', 'أرقام الهاتف', 'ژمارەکانی تەلەفۆن'),
    labels: {
      singular: label('Phone number', 'رقم هاتف', 'ژمارەی تەلەفۆن'),
      plural: label('Phone numbers', 'أرقام الهاتف', 'ژمارەکانی تەلەفۆن'),
    },
    maxRows: limits.rows,
    fields: [
      textField({
        name: 'name',
        label: label('Whose number', 'لمن الرقم', 'ژمارەی کێیە'),
        max: limits.name,
        localized: true,
      }),
      numberField({ name: 'number', label: label('Number', 'الرقم', 'ژمارە') }),
      textField({
        name: 'hours',
        label: label('When somebody answers', 'أوقات الرد', 'کاتی وەڵامدانەوە'),
        max: limits.line,
        localized: true,
      }),
      ...answerFields,
    ],
  },
  emailField({
    name: 'reportEmail',
    label: label(
      'E-mail for “something is wrong here”',
      'بريد «هناك خطأ هنا»',
      'ئیمەیڵ بۆ «شتێک لێرە هەڵەیە»',
    ),
  }),
  numberField({
    name: 'reportWhatsapp',
    label: label(
      'WhatsApp for “something is wrong here”',
      'واتساب «هناك خطأ هنا»',
      'واتساپ بۆ «شتێک لێرە هەڵەیە»',
    ),
  }),
]
