import { buildConfig, type Field, type FieldAccess, type FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { factsPutBack } from '../../../../cms/access/facts-put-back.ts'
import { closedForTranslators } from '../../../../cms/access/own-text.ts'

const form: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'cost', type: 'text' },
  { name: 'phones', type: 'array', fields: [{ name: 'number', type: 'text' }] },
  { name: 'benefits', type: 'array', localized: true, fields: [{ name: 'line', type: 'text' }] },
  {
    name: 'rules',
    type: 'array',
    fields: [
      { name: 'kind', type: 'text' },
      { name: 'sentence', type: 'text', localized: true },
    ],
  },
  {
    name: 'place',
    type: 'group',
    fields: [
      { name: 'latitude', type: 'number' },
      { name: 'landmark', type: 'text', localized: true },
    ],
  },
]

const before = {
  title: 'Old',
  cost: 'free',
  phones: [{ id: 'p', number: '066' }],
  benefits: [{ id: 'b', line: 'Help' }],
  rules: [
    { id: 'a', kind: 'age', sentence: 'Old a' },
    { id: 'b', kind: 'origin', sentence: 'Old b' },
  ],
  place: { latitude: 36, landmark: 'The citadel' },
}

describe('what is put back', () => {
  let fields: FlattenedField[]
  beforeAll(async () => {
    const { collections } = await buildConfig({
      collections: [{ slug: 'forms', fields: form }],
      localization: { locales: ['ar', 'en'], defaultLocale: 'ar' },
      secret: 'only-for-this-test',
      db: { defaultIDType: 'number', init: () => ({}) as never },
    })
    fields = collections.find(({ slug }) => slug === 'forms')?.flattenedFields ?? []
  })
  const put = (change: object) => factsPutBack(fields, { before, after: { ...before, ...change } })

  it('leaves text as it was sent', () => {
    const text = { title: 'New', benefits: [{ line: 'More' }, { line: 'Still more' }] }
    expect(put(text)).toMatchObject({ ...before, ...text })
  })

  it('takes facts, rows of facts and what nobody knew from before', () => {
    expect(put({ cost: 'paid', phones: [] })).toMatchObject(before)
    const bare = factsPutBack(fields, { before: {}, after: { ...before, title: 'New' } })
    expect(bare).toMatchObject({ title: 'New', rules: [], phones: [] })
    expect(bare).not.toHaveProperty('cost')
  })

  it('finds the text of a row under its id, whatever was done to the rows', () => {
    const rules = [
      { id: 'x', kind: 'age', sentence: 'Mine' },
      { id: 'b', kind: 'age', sentence: 'New b' },
    ]
    expect(put({ rules })).toMatchObject({
      rules: [
        { id: 'a', kind: 'age', sentence: 'Old a' },
        { id: 'b', kind: 'origin', sentence: 'New b' },
      ],
    })
  })

  it('looks into groups', () => {
    const place = { latitude: 1, landmark: 'The bazaar' }
    expect(put({ place })).toMatchObject({ place: { latitude: 36, landmark: 'The bazaar' } })
  })
})

describe('a form for translators', () => {
  type Closed = { name: string; access?: { update?: FieldAccess }; fields?: Closed[] }
  const closed = closedForTranslators(form) as unknown as Closed[]
  const mayWrite = (path: string, user: object, locale: string) => {
    let fields: Closed[] | undefined = closed
    let allowed = true
    for (const name of path.split('.')) {
      const field: Closed | undefined = fields?.find((each) => each.name === name)
      const rule = field?.access?.update
      allowed &&= rule === undefined || rule({ req: { user, locale } } as never) === true
      fields = field?.fields
    }
    return allowed
  }
  const translator = { role: 'translator', languages: ['ckb'] }

  it.each(['title', 'benefits', 'rules', 'rules.sentence', 'place.landmark'])(
    'is open at %s in an own language',
    (path) => {
      expect(mayWrite(path, translator, 'ckb')).toBe(true)
      expect(mayWrite(path, { role: 'editor' }, 'ar')).toBe(true)
    },
  )

  it.each(['title', 'benefits', 'rules.sentence', 'place.landmark'])(
    'is closed at %s in another language',
    (path) => {
      expect(mayWrite(path, translator, 'ar')).toBe(false)
      expect(mayWrite(path, translator, 'all')).toBe(false)
    },
  )

  it.each(['cost', 'phones', 'phones.number', 'rules.kind', 'place.latitude'])(
    'is closed at %s',
    (path) => {
      expect(mayWrite(path, translator, 'ckb')).toBe(false)
      expect(mayWrite(path, { role: 'editor' }, 'ckb')).toBe(true)
    },
  )
})
