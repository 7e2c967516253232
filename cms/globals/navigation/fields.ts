import type { ArrayField, Field } from 'payload'
import { sections } from '#schema/navigation'
import { choiceField } from '../../fields/choice.ts'
import { referenceField } from '../../fields/reference.ts'
import { label, type Label } from '../../labels/label.ts'
import { sectionLabels } from '../../labels/sections.ts'

/** The menus' form: each row leads either to a part of the site or to a page. */
export const navigationFields: Field[] = [
  destinationsField('header', label('Header', 'أعلى الصفحة', 'سەرەوەی پەڕە')),
  destinationsField('footer', label('Footer', 'أسفل الصفحة', 'خوارەوەی پەڕە')),
]

function destinationsField(name: string, words: Label): ArrayField {
  return {
    name,
    type: 'array',
    label: words,
    labels: { singular: label('Link', 'رابط', 'بەستەر'), plural: words },
    maxRows: 16,
    fields: [
      {
        ...choiceField({
          name: 'section',
          label: label('Part of the site', 'قسم من الموقع', 'بەشێکی ماڵپەڕ'),
          codes: sections,
          names: sectionLabels,
        }),
        // Both show where both are filled in, so that one can be taken away.
        admin: { condition: (_data, row) => !row['page'] || Boolean(row['section']) },
      },
      {
        ...referenceField({
          name: 'page',
          to: 'page',
          label: label('Or a page', 'أو صفحة', 'یان پەڕەیەک'),
        }),
        admin: { condition: (_data, row) => !row['section'] || Boolean(row['page']) },
      },
    ],
  }
}
