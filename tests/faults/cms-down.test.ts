import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FindingCode } from '#schema/release'
import * as cms from '../support/faults/a-cms.ts'
import { quickPatience } from '../support/faults/preloaded.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectRefused } from '../support/faults/refused.ts'
import { expectUnharmed } from '../support/faults/unharmed.ts'

type Manners = Omit<Parameters<typeof cms.aCms>[0], 'folder'>

describe('a release from a CMS', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
  })
  afterAll(() => site.close())

  const releaseFrom = async (manners: Manners) => {
    const { folder } = await site.snapshot()
    const running = await cms.aCms({ folder, ...manners })
    const release = await site.start({ from: { cms: running.url }, env: quickPatience() })
    void release.ended.then(running.stop)
    return { release, running }
  }

  test('that is down is refused', async () => {
    const { folder } = await site.snapshot()
    const { url, stop } = await cms.aCms({ folder })
    stop()
    const finding = await expectRefused(site, await site.start({ from: { cms: url } }), 'cmsSilent')
    expect(finding.params).toMatchObject({ url })
  })

  const page = '<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>'
  const fault = '{"errors":[{"message":"Something went wrong."}]}'
  const faults: [string, Manners, FindingCode][] = [
    ['dies in the middle of the snapshot', { snapshot: cms.cutShort }, 'cmsSilent'],
    ['dies in it without a word of its length', { snapshot: cms.cutShortUnannounced }, 'cmsSilent'],
    ['says nothing for ever', { snapshot: cms.stalled }, 'cmsSilent'],
    ['stops halfway for ever', { snapshot: cms.stalledHalfway }, 'cmsSilent'],
    ['has a fault', { snapshot: cms.saying(500, 'application/json', fault) }, 'cmsRefused'],
    ['is another program', { snapshot: cms.saying(404, 'text/html', page) }, 'cmsRefused'],
    [
      'is a network’s page that wants a log-in',
      { snapshot: cms.saying(200, 'text/html', page) },
      'snapshotUnreadable',
    ],
    [
      'answers with nothing',
      { snapshot: cms.saying(200, 'application/json', '') },
      'snapshotUnreadable',
    ],
    ['dies after the snapshot', { after: (running) => running.stop() }, 'cmsSilent'],
    ['dies in the middle of a file', { media: cms.cutShort }, 'cmsSilent'],
    ['stops in the middle of a file for ever', { media: cms.stalledHalfway }, 'cmsSilent'],
    ['has another file', { media: cms.saying(200, 'application/pdf', 'another') }, 'filesMissing'],
    ['has lost a file', { media: cms.saying(404, 'application/json', '{}') }, 'filesMissing'],
  ]
  test.each(faults)('that %s is refused', async (_, manners, code) => {
    await expectRefused(site, (await releaseFrom(manners)).release, code)
  })

  test('that answers as it should goes out after all of these', async () => {
    const { release, running } = await releaseFrom({})
    expect(await release.ended).toMatchObject({ code: 0, err: '' })
    expect(running.asked[0]).toBe('/api/snapshot')
    await expectUnharmed(site)
  })
})
