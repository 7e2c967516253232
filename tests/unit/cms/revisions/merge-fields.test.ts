import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeFields } from '../../../../cms/revisions/merge-fields.ts'
import {
  fieldDigest,
  fieldDigests,
  readRevision,
  writeRevision,
} from '../../../../cms/revisions/revision.ts'

const before = { title: 'Title', summary: 'Summary', steps: [{ id: 'a', line: 'Call' }] }
const merge = (saved: object, data: object, own = {}) =>
  mergeFields({ base: fieldDigests(before), own, saved: { ...saved }, data: { ...data } })

describe('mergeFields', () => {
  it.each([
    ['what it alone changed', before, { ...before, title: 'New' }, { title: 'New' }],
    ['what others alone changed', { ...before, title: 'Theirs' }, before, { title: 'Theirs' }],
    [
      'both, in different fields',
      { ...before, summary: 'Theirs' },
      { ...before, title: 'New' },
      { title: 'New', summary: 'Theirs' },
    ],
    [
      'both, to the same value',
      { ...before, title: 'Same' },
      { ...before, title: 'Same' },
      { title: 'Same' },
    ],
  ])('saves %s', (_case, saved, data, expected) => {
    const merged = merge(saved, data)
    expect(merged.conflicts).toEqual([])
    expect(merged.data).toEqual({ ...before, ...expected })
  })

  it('names the fields that both changed to different values', () => {
    const merged = merge({ ...before, title: 'Theirs' }, { ...before, title: 'New' })
    expect(merged.conflicts).toEqual(['title'])
  })

  it('takes a field that the form was not filled from for an empty one', () => {
    expect(merge(before, { note: 'Mine' })).toMatchObject({ changed: ['note'], conflicts: [] })
    expect(merge({ ...before, note: 'Theirs' }, { note: 'Mine' }).conflicts).toEqual(['note'])
    expect(merge({ ...before, note: 'Theirs' }, { note: '' }).data).toEqual({ note: 'Theirs' })
  })

  it('says nothing of what nobody fills in', () => {
    const data = { id: '2', updatedAt: 'later', _status: 'draft' }
    expect(merge({ ...before, id: '1', updatedAt: 'now' }, data)).toMatchObject({
      ...{ data, changed: [], conflicts: [] },
    })
  })

  it('knows what the same form saved since', () => {
    const own = { title: fieldDigest('First try') }
    const saved = { ...before, title: 'First try' }
    expect(merge(saved, { ...before, title: 'Second try' }, own).data).toMatchObject({
      title: 'Second try',
    })
    expect(merge(saved, before, own).data).toMatchObject({ title: 'Title' })
  })

  it('never loses a text: each stays, or the save is refused', () => {
    const state = fc.record({
      a: fc.constantFrom('1', '2', '3'),
      b: fc.constantFrom('1', '2', '3'),
    })
    fc.assert(
      fc.property(state, state, state, (base, saved, data) => {
        const merged = mergeFields({ base: fieldDigests(base), own: {}, saved, data })
        for (const key of ['a', 'b'] as const) {
          const both = saved[key] !== base[key] && data[key] !== base[key]
          const isRefused = both && saved[key] !== data[key]
          expect(merged.conflicts.includes(key)).toBe(isRefused)
          const kept = saved[key] === base[key] ? data[key] : saved[key]
          expect(isRefused || merged.data[key] === kept).toBe(true)
        }
      }),
    )
  })
})

describe('fieldDigest', () => {
  it.each([
    ['an empty text and nothing', '', null],
    ['an empty list and nothing', [], undefined],
    ['a box that is not ticked and nothing', false, null],
    ['an id as a number and as text', 5, '5'],
    ['a row with an empty text and one without', [{ id: 'a', line: '' }], [{ id: 'a' }]],
  ])('takes %s for the same', (_case, one, other) => {
    expect(fieldDigest(one)).toBe(fieldDigest(other))
  })

  it('tells rows in another order apart', () => {
    expect(fieldDigest([{ id: 'a' }, { id: 'b' }])).not.toBe(
      fieldDigest([{ id: 'b' }, { id: 'a' }]),
    )
  })
})

describe('readRevision', () => {
  it('reads what was written', () => {
    const revision = { form: 'f', fields: fieldDigests(before) }
    expect(readRevision(writeRevision(revision))).toEqual(revision)
  })

  it.each([undefined, null, '', '{', '{"form":1}', 7])('takes %j for no form of ours', (value) => {
    expect(readRevision(value)).toBeNull()
  })
})
