import { expect, test } from 'vitest'
import { governorates } from '#schema/governorates'
import { needs } from '#schema/needs'
import { doorTypes, type Door } from '../../../../../site/search/doors/door.ts'
import { decodeDoors, encodeDoors } from '../../../../../site/search/doors/doors-file.ts'

const doors: Door[] = doorTypes.map((type, index) => ({
  type,
  slug: `slug-${index}`,
  title: `عنوان ${index}`,
  summary: index === 0 ? '' : 'کورتە “one”\tline',
  keys: index === 1 ? '' : 'قرض loan',
  needs: index === 2 ? needs : needs.slice(index),
  governorates: index === 3 ? governorates : [],
}))

test('doors are the same after the file, whatever is empty or full', () => {
  expect(decodeDoors(encodeDoors(doors))).toEqual(doors)
  expect(decodeDoors(JSON.parse(JSON.stringify(encodeDoors(doors))) as never)).toEqual(doors)
})

test('a language without doors has none after the file', () => {
  expect(decodeDoors(encodeDoors([]))).toEqual([])
})
