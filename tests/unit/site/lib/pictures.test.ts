import { describe, expect, it } from 'vitest'
import {
  maxPictureBytes,
  pictureFiles,
  pictureOf,
  pictureWidths,
} from '../../../../site/lib/pictures.ts'
import { anArticle } from '../../../support/builders/article.ts'
import { aCampaign } from '../../../support/builders/campaign.ts'
import { aFile, aPicture } from '../../../support/builders/media.ts'
import { aResource } from '../../../support/builders/resource.ts'

describe('pictureWidths', () => {
  it('never widens a picture', () => {
    expect(pictureWidths(aPicture({ width: 1600 }), 'hero')).toEqual([360, 720, 1080])
    expect(pictureWidths(aPicture({ width: 800 }), 'hero')).toEqual([360, 720])
    expect(pictureWidths(aPicture({ width: 200 }), 'hero')).toEqual([200])
  })
})

describe('pictureOf', () => {
  it('offers the smaller format first and keeps the proportions', () => {
    const name = 'b'.repeat(16)
    expect(pictureOf(aPicture({ width: 800, height: 601 }), 'hero')).toEqual({
      sources: [
        {
          type: 'image/avif',
          srcset: `/pictures/${name}-360.avif 360w, /pictures/${name}-720.avif 720w`,
        },
        {
          type: 'image/webp',
          srcset: `/pictures/${name}-360.webp 360w, /pictures/${name}-720.webp 720w`,
        },
      ],
      src: `/pictures/${name}-360.webp`,
      width: 720,
      height: 541,
    })
  })

  it('has nothing to say about a file that is no picture', () => {
    expect(pictureOf(aFile(), 'cover')).toBeUndefined()
  })
})

describe('pictureFiles', () => {
  it('names every file that the pages ask for, once', () => {
    const hero = aPicture()
    const news = aPicture({ sha256: 'd'.repeat(64), width: 720, height: 405 })
    const cover = aPicture({ sha256: 'c'.repeat(64), width: 400, height: 566 })
    const entries = [
      aCampaign({ hero }),
      aCampaign({ locale: 'ar', hero }),
      anArticle({ hero: news }),
      aResource({ cover }),
      aResource({ id: 'bare' }),
    ]
    const asked = [
      pictureOf(hero, 'hero'),
      pictureOf(news, 'hero'),
      pictureOf(cover, 'cover'),
    ].flatMap((picture) =>
      (picture?.sources ?? []).flatMap(({ srcset }) => srcset.match(/[^/ ]+\.(avif|webp)/g)),
    )
    const made = pictureFiles(entries).map(({ name }) => name)
    expect(made.toSorted()).toEqual(asked.toSorted())
    expect(made).toHaveLength(14)
  })
})

describe('maxPictureBytes', () => {
  it('is 30 KB on a phone and grows with the area', () => {
    expect([360, 720, 1080].map(maxPictureBytes)).toEqual([30_000, 30_000, 67_500])
  })
})
