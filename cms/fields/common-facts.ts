import type { Field } from 'payload'
import { slugMax } from '#schema/slugs'
import { label } from '../labels/label.ts'
import { dayField } from './date.ts'
import { referenceField } from './reference.ts'

/** Facts of every type, in the side column: address, owner, last check, demo. */
export const commonFactFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    label: label('Address', 'العنوان على الموقع', 'ناونیشان لە ماڵپەڕ'),
    maxLength: slugMax,
    index: true,
    // A copy is another page, so it needs an address of its own; a session is given one on publishing.
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      rtl: false,
      description: label(
        'Latin letters, digits and hyphens, the same in every language: job-counselling',
        'حروف لاتينية وأرقام وشرطات، نفسه في كل اللغات: job-counselling',
        'پیتی لاتینی و ژمارە و هێڵ، لە هەموو زمانەکاندا هەمان شت: job-counselling',
      ),
    },
  },
  sidebar(
    referenceField({
      name: 'owner',
      to: 'centre',
      label: label('Kept right by', 'المركز المسؤول عن الصفحة', 'ناوەندی بەرپرسی پەڕەکە'),
    }),
  ),
  {
    name: 'freshness',
    type: 'group',
    label: label('Last check', 'آخر تحقق', 'دوایین پشکنین'),
    admin: { position: 'sidebar' },
    fields: [
      dayField({ name: 'checkedOn', label: label('Checked on', 'تاريخ التحقق', 'ڕۆژی پشکنین') }),
      referenceField({
        name: 'checkedBy',
        to: 'centre',
        label: label('Checked by', 'المركز الذي تحقق', 'ناوەندی پشکنەر'),
      }),
      dayField({
        name: 'nextCheckDue',
        label: label('Check again by', 'موعد التحقق التالي', 'وادەی پشکنینی داهاتوو'),
      }),
    ],
  },
  {
    name: 'demo',
    type: 'checkbox',
    label: label(
      'Example only, not a real offer',
      'مثال فقط، ليس عرضاً حقيقياً',
      'تەنها نموونەیە، ڕاستەقینە نییە',
    ),
    defaultValue: false,
    admin: { position: 'sidebar' },
  },
]

function sidebar(field: Field): Field {
  return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field
}
