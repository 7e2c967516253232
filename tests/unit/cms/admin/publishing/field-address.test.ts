import { expect, it } from 'vitest'
import { fieldAddress, fieldInAddress } from '../../../../../cms/admin/publishing/field-address.ts'

it.each(['summary', 'papers.1.name'])('leads to the field %s and back', (path) => {
  expect(fieldInAddress(fieldAddress(path))).toBe(path)
})

it.each(['', '#', '#field-', '#steps'])('finds no field in %j', (hash) => {
  expect(fieldInAddress(hash)).toBeNull()
})
