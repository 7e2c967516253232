import { governorates } from '#schema/governorates'
import { governorateLabels } from '../labels/governorates.ts'
import { label } from '../labels/label.ts'
import { choicesField } from './choice.ts'

/** Governorates; none means the whole country. */
export const governoratesField = choicesField({
  name: 'governorates',
  label: label('Governorates', 'المحافظات', 'پارێزگاکان'),
  codes: governorates,
  names: governorateLabels,
  description: label(
    'Empty means the whole country',
    'اتركه فارغاً إذا كان في كل العراق',
    'بەتاڵ واتە هەموو وڵات',
  ),
})
