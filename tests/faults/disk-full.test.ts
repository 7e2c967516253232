import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { releaseSteps } from '#schema/release'
import { stoppedAtStep } from '../support/faults/preloaded.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { canMount, smallDisk, type SmallDisk } from '../support/faults/small-disk.ts'
import { expectUnharmed, leftovers } from '../support/faults/unharmed.ts'
import { filesOf } from '../support/faults/whole-site.ts'

const why = canMount ? '' : ' (left out: only the administrator, root, can mount a small disk)'

describe.skipIf(!canMount)(`a disk that runs full${why}`, () => {
  let disk: SmallDisk
  let site: PublishedSite
  beforeAll(async () => {
    disk = await smallDisk()
    site = await publishedSite({ dataDir: disk.folder })
  })
  afterEach(() => disk.widen())
  afterAll(async () => {
    await site.close()
    await disk.remove()
  })

  const expectFull = async (release: Awaited<ReturnType<PublishedSite['start']>>) => {
    const before = await filesOf(site.dataDir)
    const { code, findings, err } = await release.ended
    expect({ code, findings: findings.map((finding) => finding.code) }).toEqual({
      code: 1,
      findings: ['diskFull'],
    })
    expect(err).not.toMatch(/\n\s+at /)
    await release.gone()
    // Readers have the last release while the disk is still full.
    expect(await filesOf(site.dataDir)).toEqual(before)
    expect(await leftovers(site.dataDir)).toEqual([])
    await disk.widen()
    await expectUnharmed(site)
  }

  test('before a release begins keeps it from beginning', async () => {
    await disk.leave(1024)
    await expectFull(await site.start())
  })

  // The swap needs no room to speak of: one link.
  test.each(releaseSteps.filter((step) => step !== 'swap'))(
    'during "%s" leaves the last release',
    async (step) => {
      const release = await site.start({ env: stoppedAtStep(step) })
      await release.reached(step)
      await disk.leave(0)
      release.goOn()
      await expectFull(release)
    },
  )

  test.each([3, 40, 200])('after %i more files leaves the last release', async (files) => {
    await disk.leaveFiles(files)
    await expectFull(await site.start())
  })
})
