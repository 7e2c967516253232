import type { Field } from 'payload'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'
import { eligibilityField } from '../../fields/eligibility.ts'
import { offerFactFields, offerTextFields } from '../../fields/offer.ts'
import { papersField } from '../../fields/papers.ts'

/** A service's form. */
export const serviceFields: Field[] = [
  ...headTextFields,
  eligibilityField,
  ...offerTextFields,
  papersField,
  ...tailTextFields,
  ...offerFactFields,
  ...commonFactFields,
]
