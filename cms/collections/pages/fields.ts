import type { Field } from 'payload'
import { commonFactFields } from '../../fields/common-facts.ts'
import { headTextFields, tailTextFields } from '../../fields/common-text.ts'

/** The form of a page about the centres or the site. */
export const pageFields: Field[] = [...headTextFields, ...tailTextFields, ...commonFactFields]
