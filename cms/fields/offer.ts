import type { Field } from 'payload'
import { audiences } from '#schema/audiences'
import { limits } from '#schema/limits'
import { needs } from '#schema/needs'
import { confidentialities, costs, deliveries } from '#schema/shared-fields'
import { audienceLabels } from '../labels/audiences.ts'
import { confidentialityLabels, costLabels, deliveryLabels } from '../labels/choices.ts'
import { label } from '../labels/label.ts'
import { needLabels } from '../labels/needs.ts'
import { choiceField, choicesField } from './choice.ts'
import { governoratesField } from './governorates.ts'
import { phonesField } from './phones.ts'
import { referencesField } from './reference.ts'
import { linesField, textField } from './text.ts'

/** What people come for. */
export const needsField = choicesField({
  name: 'needs',
  label: label('Needs', 'الاحتياجات', 'پێداویستییەکان'),
  codes: needs,
  names: needLabels,
})

/** What a text is about. */
export const topicsField = choicesField({
  name: 'topics',
  label: label('Topics', 'المواضيع', 'بابەتەکان'),
  codes: needs,
  names: needLabels,
})

/** Whom something is for. */
export const audiencesField = choicesField({
  name: 'audiences',
  label: label('For whom', 'لمن', 'بۆ کێ'),
  codes: audiences,
  names: audienceLabels,
  description: label('Empty means everyone', 'اتركه فارغاً إذا كان للجميع', 'بەتاڵ واتە هەمووان'),
})

/** For whom, about what and where. */
export const reachFields: Field[] = [needsField, audiencesField, governoratesField]

/** Facts that services and programmes share. */
export const offerFactFields: Field[] = [
  ...reachFields,
  choiceField({
    name: 'cost',
    label: label('Cost', 'الكلفة', 'تێچوو'),
    codes: costs,
    names: costLabels,
    standard: 'free',
  }),
  choiceField({
    name: 'confidentiality',
    label: label('Confidentiality', 'السرية', 'نهێنیبوون'),
    codes: confidentialities,
    names: confidentialityLabels,
    standard: 'confidential',
  }),
  choicesField({
    name: 'delivery',
    label: label('How it is offered', 'كيف تُقدَّم', 'چۆن پێشکەش دەکرێت'),
    codes: deliveries,
    names: deliveryLabels,
  }),
  referencesField({
    name: 'centres',
    to: 'centre',
    label: label('Centres', 'المراكز', 'ناوەندەکان'),
  }),
  referencesField({
    name: 'providers',
    to: 'organisation',
    label: label('Who else gives it', 'جهات أخرى تقدمها', 'لایەنەکانی تری پێشکەشکار'),
  }),
  phonesField,
]

/** Text that services and programmes share. */
export const offerTextFields: Field[] = [
  linesField({
    name: 'benefits',
    label: label('What one gets', 'ما الذي تحصل عليه', 'چی وەردەگریت'),
  }),
  linesField({
    name: 'steps',
    label: label('What to do, in order', 'الخطوات بالترتيب', 'هەنگاوەکان بە ڕیز'),
  }),
  textField({
    name: 'ifNotForMe',
    label: label('If it is not for this person', 'إذا لم تكن مناسبة لك', 'ئەگەر بۆ تۆ نەبوو'),
    max: limits.line,
    localized: true,
  }),
]
