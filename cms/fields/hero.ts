import type { Field } from 'payload'
import { limits } from '#schema/limits'
import { label } from '../labels/label.ts'
import { pictureField } from './file.ts'
import { textField } from './text.ts'

/** A picture at the top of a page, with its words for those who do not see it. */
export const heroFields: Field[] = [
  pictureField({ name: 'hero', label: label('Picture', 'الصورة', 'وێنە') }),
  textField({
    name: 'heroAlt',
    label: label('What the picture shows', 'ماذا تُظهر الصورة', 'وێنەکە چی پیشان دەدات'),
    max: limits.line,
    localized: true,
  }),
]
