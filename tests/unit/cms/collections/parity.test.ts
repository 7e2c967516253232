import { describe, expect, it } from 'vitest'
import { entryTypes, globalTypes } from '#schema/slugs'
import { documentTypes } from '#schema/types'
import { forms } from '../../../../cms/forms.ts'
import { toHalves } from '../../../../cms/publish/to-halves.ts'
import { formFields } from '../../../support/cms/forms.ts'

const all = [...entryTypes, ...globalTypes]
const lookups = { media: () => null }

describe.each(all)('the %s form, mapper and contract', (type) => {
  const { facts, text, rowKeys } = documentTypes[type]
  const fields = formFields(forms[type])
  const halves = toHalves(type, {}, lookups)

  it('have the same facts', () => {
    expect(Object.keys(halves.facts).sort()).toEqual(Object.keys(facts.shape).sort())
  })

  it('have the same text', () => {
    expect(Object.keys(halves.text).sort()).toEqual(Object.keys(text.shape).sort())
  })

  const texts = Object.keys(text.shape).filter((key) => !rowKeys.includes(key))
  it.each(texts)('keep `%s` in each language', (key) => {
    expect(fields.get(key)?.localized, `${type}.${key} must be localized`).toBe(true)
  })

  it('have no field that the contract does not know', () => {
    const known = new Set([...Object.keys(facts.shape), ...Object.keys(text.shape)])
    expect([...fields.keys()].filter((name) => !known.has(name))).toEqual([])
  })

  it.each(Object.keys(facts.shape))('keep `%s` the same in every language', (key) => {
    expect(fields.has(key), `${type}.${key} has no field`).toBe(true)
    expect(fields.get(key)?.localized, `${type}.${key} must not be localized`).toBe(false)
  })
})

const rowTypes = all.flatMap((type) => documentTypes[type].rowKeys.map((key) => ({ type, key })))

describe.each(rowTypes)('rows of $type.$key', ({ type, key }) => {
  const shapes = documentTypes[type]
  const factKeys = rowFacts(shapes.facts.shape, key)
  const textKeys = rowText(shapes.text.shape, key)
  const row = formFields(forms[type]).get(key)
  const halves = toHalves(type, { [key]: [{ id: 'a' }] }, lookups)

  it('map every fact and every text', () => {
    expect(keysOf((halves.facts[key] as object[])[0])).toEqual(factKeys)
    expect(keysOf((halves.text[key] as Record<string, object>)['a'])).toEqual(textKeys)
  })

  it.each(textKeys)('keep `%s` in each language', (name) => {
    expect(row?.fields.get(name)?.localized, `${type}.${key}.${name} must be localized`).toBe(true)
  })

  it.each(factKeys.filter((name) => name !== 'id'))('keep `%s` without language', (name) => {
    expect(row?.fields.get(name)?.localized, `${type}.${key}.${name}`).toBe(false)
  })
})

type Shape = Record<string, unknown>
type ArrayOfObjects = { element: { shape: Shape } }
type RecordOfObjects = { valueType: { shape: Shape } }

function rowFacts(shape: Shape, key: string): string[] {
  return Object.keys((shape[key] as ArrayOfObjects).element.shape).sort()
}

function rowText(shape: Shape, key: string): string[] {
  return Object.keys((shape[key] as RecordOfObjects).valueType.shape).sort()
}

function keysOf(value: object | undefined): string[] {
  return Object.keys(value ?? {}).sort()
}
