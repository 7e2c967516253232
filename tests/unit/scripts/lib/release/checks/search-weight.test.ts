import { describe, expect, test } from 'vitest'
import {
  checkSearchWeight,
  searchLimit,
} from '../../../../../../scripts/lib/release/checks/search-weight.ts'
import type { Door } from '../../../../../../site/search/doors/door.ts'
import { aPage, aSite } from '../a-site.ts'

const aDoor = (slug: string, own: Partial<Door> = {}): Door => ({
  ...{ type: 'service', slug, title: `Title of ${slug}`, summary: '', keys: '' },
  ...{ needs: [], governorates: [], ...own },
})

/** A search of three scripts, which weighs so much with the files of its language. */
const searchOf = (bytes: number, doors: readonly Door[]) => ({
  site: aSite({
    '/en/': aPage({
      head: '<script type="module" src="/loader.js"></script><script type="module" src="/clock.js"></script>',
    }),
  }),
  sizes: new Map([
    ['/loader.js', 100],
    ['/clock.js', 90_000],
    ['/box.js', 200],
    ['/fold.js', 300],
    ['/en/search-words.json', 400],
    ['/en/doors.json', bytes - 1000],
  ]),
  imports: new Map([['/box.js', ['/fold.js']]]),
  lazyImports: new Map([['/loader.js', ['/box.js']]]),
  doors: new Map([['en' as const, doors]]),
})

describe('searchLimit', () => {
  test.each([
    [0, 25],
    [150, 25],
    [225, 42.5],
    [300, 60],
    [3000, 60],
  ])('for %i doors is %f KB', (doors, kilobytes) => {
    expect(searchLimit(doors)).toBe(kilobytes * 1024)
  })
})

describe('checkSearchWeight', () => {
  test('leaves a search alone that is as heavy as it may be, and a language without doors', () => {
    expect(checkSearchWeight(searchOf(searchLimit(1), [aDoor('a')]))).toEqual([])
    expect(checkSearchWeight(searchOf(90_000, []))).toEqual([])
  })

  test('says of a heavier one in which language, by how much and where to begin', () => {
    const doors = [
      aDoor('short'),
      aDoor('words', { keys: 'x'.repeat(90) }),
      aDoor('summary', { summary: 'ب'.repeat(60) }),
      ...['c', 'd', 'e', 'f'].map((slug) => aDoor(slug, { summary: 'one' })),
    ]
    const [finding, ...others] = checkSearchWeight(searchOf(searchLimit(7) + 512, doors))
    expect(others).toEqual([])
    expect(finding).toEqual({
      path: '/en/doors.json',
      message: expect.stringContaining(
        'makes phones load 25.5 KB to show the first results of a search among 7 entries, the limit is 25.0 KB',
      ) as string,
      cause: {
        code: 'searchTooHeavy',
        params: {
          ...{ language: 'en', actual: 26_112, max: 25_600, over: 512 },
          names: 'Title of summary · Title of words · Title of c · Title of d · Title of e',
        },
      },
    })
  })
})
