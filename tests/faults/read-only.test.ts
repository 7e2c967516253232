import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { canMount, smallDisk, type SmallDisk } from '../support/faults/small-disk.ts'
import { expectServed, expectUnharmed } from '../support/faults/unharmed.ts'
import { asNobody, giveToNobody, isRoot, takeBack } from '../support/faults/unprivileged.ts'
import { filesOf } from '../support/faults/whole-site.ts'

type Started = Awaited<ReturnType<PublishedSite['start']>>

/** Fails where a release does not say that it may not write, or where readers get another site. */
async function expectNotWritable(site: PublishedSite, release: Started) {
  const before = await filesOf(site.dataDir)
  const { code, findings, err } = await release.ended
  expect({ code, found: findings.map((finding) => finding.code) }).toEqual({
    code: 1,
    found: ['notWritable'],
  })
  expect(err).not.toMatch(/\n\s+at /)
  await release.gone()
  expect(await expectServed(site)).toEqual(before)
}

describe('a folder that the release’s user may only read', () => {
  let site: PublishedSite
  beforeAll(async () => {
    site = await publishedSite()
    await chmod(site.folder, 0o755)
  })
  afterAll(() => site.close())

  test.each([
    ['of all data', '.'],
    ['of the releases', 'releases'],
  ])('%s is named, and the last release stays', async (_, name) => {
    const folder = join(site.dataDir, name)
    await giveToNobody(site.dataDir)
    await chmod(folder, 0o555)
    await expectNotWritable(site, await site.start({ under: asNobody }))
    await chmod(folder, 0o755)
    await takeBack(site.dataDir)
    await expectUnharmed(site)
  })

  const why = isRoot ? '' : ' (left out: only the administrator, root, can be another user)'
  test.skipIf(!isRoot)(`of the project’s own files is named too${why}`, async () => {
    await giveToNobody(site.dataDir)
    await expectNotWritable(site, await site.start({ under: asNobody }))
    await takeBack(site.dataDir)
    await expectUnharmed(site)
  })
})

const why = canMount ? '' : ' (left out: only the administrator, root, can mount a disk)'
describe.skipIf(!canMount)(`a disk that nobody can write any more${why}`, () => {
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

  test.each(['snapshot', 'pages', 'checks'] as const)(
    'since "%s" leaves the last release',
    async (step) => {
      const release = await site.start()
      await release.reached(step)
      await disk.protect()
      await expectNotWritable(site, release)
      await disk.widen()
      await expectUnharmed(site)
    },
  )
})
