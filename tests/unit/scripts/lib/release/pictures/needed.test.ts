import { describe, expect, test } from 'vitest'
import {
  countPictures,
  neededPictures,
  withoutPictures,
} from '../../../../../../scripts/lib/release/pictures/needed.ts'
import { parseSnapshot } from '#schema/snapshot'
import { anArticle } from '../../../../../support/builders/article.ts'
import { aCampaign } from '../../../../../support/builders/campaign.ts'
import { aFile, aPicture } from '../../../../../support/builders/media.ts'
import { aResource } from '../../../../../support/builders/resource.ts'
import { aSnapshot } from '../../../../../support/builders/snapshot.ts'

const hero = aPicture()
const cover = aPicture({ sha256: 'c'.repeat(64), width: 400, height: 566 })
const snapshot = aSnapshot([
  aCampaign({ hero, heroAlt: 'A boat' }),
  aCampaign({ locale: 'ar', hero, heroAlt: 'قارب' }),
  anArticle({ hero: aFile({ sha256: 'd'.repeat(64) }), heroAlt: 'No picture' }),
  aResource({ cover }),
])

describe('neededPictures', () => {
  test('names each picture of each entry, with its field and its files, and no file that is none', () => {
    const needed = neededPictures(snapshot).map(({ entry, field, files }) => [
      ...[entry.type, entry.locale, field, files.length],
    ])
    expect(needed).toEqual([
      ['campaign', 'en', 'hero', 6],
      ['campaign', 'ar', 'hero', 6],
      ['resource', 'en', 'cover', 4],
    ])
  })
})

describe('countPictures', () => {
  test('counts once what languages share', () => {
    expect(countPictures(neededPictures(snapshot))).toBe(2)
  })
})

describe('withoutPictures', () => {
  test('empties the fields of missing pictures alone, and the contract still takes it', () => {
    const missing = neededPictures(snapshot).filter(({ field }) => field === 'hero')
    const shown = withoutPictures(snapshot, missing)
    expect(neededPictures(parseSnapshot(shown)).map(({ field }) => field)).toEqual(['cover'])
    expect(shown.digest).toBe(snapshot.digest)
    expect(neededPictures(snapshot)).toHaveLength(3)
  })

  test('leaves a snapshot as it is that lacks none', () => {
    expect(withoutPictures(snapshot, [])).toBe(snapshot)
  })
})
