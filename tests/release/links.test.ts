import { LinkChecker, LinkState } from 'linkinator'
import { beforeAll, describe, expect, it } from 'vitest'
import { required } from '../support/release/test-env.ts'

const origin = required('TEST_SITE_URL')

describe('a walk from the first page', () => {
  const reached = new Map<string, { broken: boolean; from: string }>()

  beforeAll(async () => {
    const { links } = await new LinkChecker().check({
      path: `${origin}/`,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // What is not ours is never asked for.
      linksToSkip: (url) => Promise.resolve(!url.startsWith(origin)),
    })
    for (const { url, state, parent = '' } of links) {
      const isOurs = url.startsWith(origin)
      reached.set(url, { broken: isOurs && state === LinkState.BROKEN, from: parent })
    }
  })

  it('meets no address and no fragment that is not there', () => {
    const broken = [...reached].flatMap(([url, { broken: isBroken, from }]) =>
      isBroken ? [`${url} on ${from}`] : [],
    )
    expect(reached.size).toBeGreaterThan(500)
    expect(broken).toEqual([])
  })

  it('comes past every page that search engines are told of', async () => {
    const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text()
    const told = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
    const pages = new Set([...reached.keys()].map((url) => url.replace(/#.*$/, '')))
    expect(told.length).toBeGreaterThan(300)
    expect(told.filter((url) => !pages.has(url))).toEqual([])
  })
})
