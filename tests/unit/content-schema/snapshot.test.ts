import { describe, expect, test } from 'vitest'
import { composeEntry } from '#schema/compose'
import { ContentError } from '#schema/errors'
import { parseSnapshot, schemaVersion } from '#schema/snapshot'
import { envelope, serviceHalves } from './halves.ts'

const lists = { redirects: [], tombstones: [], changeNotices: [], globals: [] }
const head = { schemaVersion, digest: 'a'.repeat(64), ...lists }

const entry = (locale: 'ar' | 'en', changes: { id?: string; facts?: object; text?: object } = {}) =>
  composeEntry(
    { ...envelope, locale, id: changes.id ?? envelope.id },
    serviceHalves({
      ...(changes.facts && { facts: changes.facts }),
      ...(changes.text && { text: changes.text }),
    }),
  ).entry

const messageOf = (snapshot: unknown) => {
  try {
    parseSnapshot(snapshot)
    return 'accepted'
  } catch (error) {
    return error instanceof ContentError ? error.message : 'another error'
  }
}

describe('parseSnapshot', () => {
  test('gives back what keeps the contract', () => {
    const snapshot = { ...head, entries: [entry('ar'), entry('en')] }
    expect(parseSnapshot(snapshot)).toEqual(snapshot)
  })

  test('refuses a snapshot of another contract', () => {
    expect(messageOf({ ...head, schemaVersion: schemaVersion + 1, entries: [] })).toContain(
      'schemaVersion',
    )
  })

  test('names every dangling reference with entry, language and field', () => {
    const children = [{ node: 'text', text: 'here', bold: false }]
    const link = { node: 'entryLink', target: { to: 'programme', id: '9' }, children }
    const entries = [
      entry('ar'),
      entry('en', {
        facts: { centres: [{ to: 'centre', id: '3' }] },
        text: { body: [{ node: 'paragraph', children: [link] }] },
      }),
    ]
    expect(messageOf({ ...head, entries }).split('\n')).toEqual([
      'service "loan-advice" (en): `centres.0` points to centre/3, which is not published in this language. Publish it, or remove the link.',
      'service "loan-advice" (en): `body.0.children.0.target` points to programme/9, which is not published in this language. Publish it, or remove the link.',
    ])
  })

  test('a target that is there in another language only is dangling', () => {
    const owner = { to: 'centre', id: '3' }
    expect(messageOf({ ...head, entries: [entry('ar', { facts: { owner } })] })).toContain(
      '`owner`',
    )
  })

  test('refuses two entries of one type at one address', () => {
    const entries = [entry('ar'), entry('ar', { id: '8' })]
    expect(messageOf({ ...head, entries })).toContain('`slug` is already used by service/7')
  })

  test('lists broken entries beside each other, not the first alone', () => {
    const entries = [
      { ...entry('ar'), title: '' },
      { ...entry('en'), cost: 'cheap' },
    ]
    const lines = messageOf({ ...head, entries }).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('(ar): `title` is missing')
    expect(lines[1]).toContain('(en): `cost` is "cheap"')
  })

  test('says so when an entry is of no known type', () => {
    expect(messageOf({ ...head, entries: [{ type: 'recipe', id: '1' }] })).toContain('recipe')
  })
})
