import type { ArrayField } from 'payload'
import { limits } from '#schema/limits'
import { paperKinds } from '#schema/shared-fields'
import { paperKindLabels } from '../labels/choices.ts'
import { label } from '../labels/label.ts'
import { choiceField } from './choice.ts'
import { textField } from './text.ts'

/** Papers to bring: the list is the same in every language, the words are each language's own. */
export const papersField: ArrayField = {
  name: 'papers',
  type: 'array',
  label: label('Papers to bring', 'الأوراق المطلوبة', 'بەڵگەنامە پێویستەکان'),
  labels: {
    singular: label('Paper', 'ورقة', 'بەڵگەنامە'),
    plural: label('Papers to bring', 'الأوراق المطلوبة', 'بەڵگەنامە پێویستەکان'),
  },
  maxRows: limits.rows,
  fields: [
    choiceField({
      name: 'kind',
      label: label('Which paper', 'نوع الورقة', 'جۆری بەڵگەنامە'),
      codes: paperKinds,
      names: paperKindLabels,
    }),
    {
      name: 'optional',
      type: 'checkbox',
      label: label('One can come without it', 'يمكن الحضور من دونها', 'دەکرێت بەبێ ئەوە بێیت'),
      defaultValue: false,
    },
    textField({
      name: 'name',
      label: label('Name', 'الاسم', 'ناو'),
      max: limits.line,
      localized: true,
    }),
    textField({
      name: 'whereToGet',
      label: label('Where to get it', 'من أين تحصل عليها', 'لە کوێ وەری دەگریت'),
      max: limits.line,
      localized: true,
    }),
  ],
}
