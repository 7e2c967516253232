import type { Field } from 'payload'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { audiencesField, needsField } from '../../fields/offer.ts'
import { stepsField } from './steps.ts'

/** A guide's form. */
export const guideFields: Field[] = [
  ...headTextFields,
  stepsField,
  ...tailTextFields,
  needsField,
  audiencesField,
  ...commonFactFields,
]
