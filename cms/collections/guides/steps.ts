import type { ArrayField } from 'payload'
import { limits } from '#schema/limits'
import { entryTypes } from '#schema/slugs'
import { bodyEditor } from '../../editor/body-editor.ts'
import { anyReferencesField } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'
import { label } from '../../labels/label.ts'

/** The steps of a guide: their order and links are the same in every language. */
export const stepsField: ArrayField = {
  name: 'steps',
  type: 'array',
  label: label('Steps', 'الخطوات', 'هەنگاوەکان'),
  labels: {
    singular: label('Step', 'خطوة', 'هەنگاو'),
    plural: label('Steps', 'الخطوات', 'هەنگاوەکان'),
  },
  maxRows: limits.rows,
  fields: [
    textField({
      name: 'title',
      label: label('What to do', 'ما الذي تفعله', 'چی بکەیت'),
      max: limits.title,
      localized: true,
      description: label(
        'As an order: “Get your papers”',
        'بصيغة الأمر: «جهّز أوراقك»',
        'بە شێوەی فەرمان: «بەڵگەنامەکانت ئامادە بکە»',
      ),
    }),
    {
      name: 'body',
      type: 'richText',
      label: label('How', 'كيف', 'چۆن'),
      localized: true,
      editor: bodyEditor,
    },
    anyReferencesField({
      name: 'links',
      to: entryTypes,
      max: 6,
      label: label('Where it is done', 'أين تفعل ذلك', 'لە کوێ دەکرێت'),
    }),
  ],
}
