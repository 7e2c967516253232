import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { bodyEditor } from '../editor/body-editor.ts'
import { label } from '../labels/label.ts'
import { textareaField, textField } from './text.ts'

/** What pages begin with, in each language. */
export const headTextFields: Field[] = [
  textField({
    name: 'title',
    label: label('Title', 'العنوان', 'ناونیشان'),
    max: limits.title,
    localized: true,
  }),
  textareaField({
    name: 'summary',
    label: label('Summary', 'الملخص', 'پوختە'),
    max: limits.summary,
    localized: true,
    description: label(
      'What it is and for whom, in one or two sentences',
      'ما هو ولمن، في جملة أو جملتين',
      'چییە و بۆ کێیە، بە یەک یان دوو ڕستە',
    ),
  }),
]

/** What pages end with, in each language. */
export const tailTextFields: Field[] = [
  {
    name: 'body',
    type: 'richText',
    label: label('Text', 'النص', 'دەق'),
    localized: true,
    editor: bodyEditor,
  },
  {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    label: label('Search words', 'كلمات البحث', 'وشەکانی گەڕان'),
    localized: true,
    maxRows: limits.keywords,
    maxLength: limits.keyword,
    admin: {
      description: label(
        'Other words people use for it; never shown',
        'كلمات أخرى يستعملها الناس؛ لا تظهر في الصفحة',
        'وشەی تر کە خەڵک بەکاری دەهێنن؛ پیشان نادرێن',
      ),
    },
  },
  textField({
    name: 'sourceNote',
    label: label('Source', 'المصدر', 'سەرچاوە'),
    max: limits.line,
    localized: true,
    description: label(
      'Where the statements come from, and of what date',
      'من أين المعلومات وبأي تاريخ',
      'زانیارییەکان لە کوێوە هاتوون و بەرواریان چییە',
    ),
  }),
]
