import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { releaseSteps } from '#schema/release'
import { dyingAtRename, type Death } from '../support/faults/preloaded.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { expectUnharmed } from '../support/faults/unharmed.ts'

describe('a release that the system kills', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
  })
  afterAll(() => site.close())

  test.each(releaseSteps)('at the beginning of "%s" leaves no harm', async (step) => {
    const release = await site.start()
    await release.reached(step)
    release.kill()
    expect((await release.ended).signal).toBe('SIGKILL')
    // What it had started ends too: nothing goes on writing into a folder that others clear away.
    await release.gone()
    await expectUnharmed(site)
  })

  test.each(releaseSteps)('somewhere within "%s" leaves no harm', async (step) => {
    const release = await site.start()
    await release.reached(step)
    const later = Math.random() * 400
    await new Promise((resolve) => setTimeout(resolve, later))
    release.kill()
    await release.ended
    await release.gone()
    await expectUnharmed(site)
  })

  const deaths: [string, Death][] = [
    ['before it gives the release its name', { when: 'before', to: /Z-[0-9a-f]{8}$/ }],
    ['between the name and the swap', { when: 'after', to: /Z-[0-9a-f]{8}$/ }],
    ['before the pointer is swapped', { when: 'before', to: /\/current$/ }],
    ['right after the pointer is swapped', { when: 'after', to: /\/current$/ }],
  ]
  test.each(deaths)('%s leaves no harm', async (_, death) => {
    const release = await site.start({ env: dyingAtRename(death) })
    expect((await release.ended).signal).toBe('SIGKILL')
    await release.gone()
    await expectUnharmed(site)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'or asks to end by %s while the pointer is swapped is public, and says so',
    async (by) => {
      const death: Death = { when: 'after', to: /Z-[0-9a-f]{8}$/, by }
      const release = await site.start({ env: dyingAtRename(death) })
      const { code, events } = await release.ended
      expect(code).toBe(0)
      expect(events.at(-1)?.event).toBe('done')
      await expectUnharmed(site)
    },
  )
})
