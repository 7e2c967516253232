import { describe, expect, test } from 'vitest'
import { localeCodes } from '#schema/locales'
import { parseSnapshot, type Snapshot } from '#schema/snapshot'
import { digestOf } from '../../../../../cms/publish/digests.ts'
import { changeContent } from '../../../../../scripts/lib/bench/change-content.ts'
import { aCentre } from '../../../../support/builders/centre.ts'
import { aPhone } from '../../../../support/builders/phone.ts'
import { aService } from '../../../../support/builders/service.ts'
import { aSnapshot } from '../../../../support/builders/snapshot.ts'

const before = aSnapshot(
  localeCodes.flatMap((locale) => [
    aCentre({ locale, phones: [aPhone()] }),
    aService({ locale }),
    aService({ locale, id: 'second', slug: 'second' }),
  ]),
)
const changed = (after: Snapshot) =>
  after.entries
    .filter((entry, index) => JSON.stringify(entry) !== JSON.stringify(before.entries[index]))
    .map(({ type, id, locale }) => `${type}/${id}/${locale}`)

describe('changeContent', () => {
  test('changes a text in one language', () => {
    const first = changed(changeContent(before, { what: 'text', turn: 1 }))
    expect(first).toEqual([expect.stringMatching(/^service\/.*\/ar$/)])
    expect(changed(changeContent(before, { what: 'text', turn: 2 }))).not.toEqual(first)
  })

  test('changes facts in every language', () => {
    const after = changed(changeContent(before, { what: 'facts', turn: 1 }))
    expect(after).toEqual(localeCodes.map((locale) => `centre/centre-1/${locale}`))
  })

  test.each(['text', 'facts'] as const)('gives a snapshot that can be released, %s', (what) => {
    const { digest, ...content } = parseSnapshot(changeContent(before, { what, turn: 1 }))
    expect(digest).toBe(digestOf(content))
    expect(digest).not.toBe(before.digest)
  })

  test('says that there is nothing to change', () => {
    expect(() => changeContent(aSnapshot([]), { what: 'text', turn: 1 })).toThrow(
      'nothing that could be changed',
    )
  })
})
