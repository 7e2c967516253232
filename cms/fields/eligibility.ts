import type { ArrayField, Field } from 'payload'
import { limits } from '#schema/limits'
import { eligibilityKinds } from '#schema/shared-fields'
import { eligibilityKindLabels } from '../labels/choices.ts'
import { label, type Label } from '../labels/label.ts'
import { choiceField } from './choice.ts'
import { governoratesField } from './governorates.ts'
import { textField } from './text.ts'

/** For whom: rules that are the same in every language, each with its sentence in each language. */
export const eligibilityField: ArrayField = {
  name: 'eligibility',
  type: 'array',
  label: label('Is it for me?', 'لمن هذه الخدمة؟', 'بۆ کێیە؟'),
  labels: {
    singular: label('Rule', 'شرط', 'مەرج'),
    plural: label('Rules', 'الشروط', 'مەرجەکان'),
  },
  maxRows: limits.rows,
  fields: [
    choiceField({
      name: 'kind',
      label: label('What the rule asks', 'عمّ يسأل الشرط', 'مەرجەکە لە چی دەپرسێت'),
      codes: eligibilityKinds,
      names: eligibilityKindLabels,
    }),
    textField({
      name: 'sentence',
      label: label('As a person would say it', 'كما يقولها الناس', 'وەک خەڵک دەیڵێن'),
      max: limits.line,
      localized: true,
    }),
    {
      name: 'countries',
      type: 'text',
      hasMany: true,
      label: label('Country codes', 'رموز الدول', 'کۆدی وڵاتەکان'),
      maxRows: 40,
      admin: {
        rtl: false,
        description: label('Two capital letters: DE', 'حرفان كبيران: DE', 'دوو پیتی گەورە: DE'),
        condition: (_data, row) => row['kind'] === 'origin',
      },
    },
    {
      ...governoratesField,
      admin: {
        ...governoratesField.admin,
        condition: (_data, row) => row['kind'] === 'governorate',
      },
    },
    numberField({
      name: 'ageFrom',
      label: label('From age', 'من عمر', 'لە تەمەنی'),
      kind: 'age',
      range: [0, 120],
    }),
    numberField({
      name: 'ageTo',
      label: label('To age', 'إلى عمر', 'تا تەمەنی'),
      kind: 'age',
      range: [0, 120],
    }),
    numberField({
      name: 'withinMonths',
      label: label(
        'Within months of return',
        'خلال أشهر من العودة',
        'لە ماوەی چەند مانگێک دوای گەڕانەوە',
      ),
      kind: 'returnDate',
      range: [1, 240],
    }),
  ],
}

type RuleNumber = {
  name: string
  label: Label
  kind: (typeof eligibilityKinds)[number]
  range: [number, number]
}

function numberField({ name, label: words, kind, range: [min, max] }: RuleNumber): Field {
  return {
    name,
    type: 'number',
    label: words,
    min,
    max,
    admin: { condition: (_data, row) => row['kind'] === kind },
  }
}
