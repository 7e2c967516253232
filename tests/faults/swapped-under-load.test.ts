import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { swapCurrent } from '../../scripts/lib/release/folders-fs.ts'
import { clientOf } from '../support/faults/ask.ts'
import { publishedSite, type PublishedSite } from '../support/faults/published-site.ts'
import { readOn } from '../support/faults/readers.ts'
import { expectUnharmed } from '../support/faults/unharmed.ts'
import { filesOf, type Files } from '../support/faults/whole-site.ts'

const readers = 32
const requests = 10_000

describe('the pointer, swapped while many read', () => {
  let site: PublishedSite
  let fading: Files
  let releases: [Files, Files]
  beforeAll(async () => {
    site = await publishedSite()
    fading = await filesOf(site.dataDir)
    await site.release()
    const before = await filesOf(site.dataDir)
    await site.release()
    releases = [before, await filesOf(site.dataDir)]
  })
  afterAll(() => site.close())

  test('gives each reader whole pages with all that they load, and not one error', async () => {
    const client = clientOf(site.server.origin, readers)
    const read = await readOn({
      ...{ client, releases, readers, requests, fading },
      meanwhile: {
        every: 50,
        act: async (turn) => {
          await swapCurrent(site.dataDir, releases[turn % 2 === 0 ? 0 : 1].id)
          if (turn === 100) await rm(join(site.dataDir, 'releases', fading.id), { recursive: true })
        },
      },
    })
    client.close()
    expect(read.wrong).toEqual([])
    expect(read.releases).toEqual(new Set(releases.map(({ id }) => id)))
    expect(read.requests).toBeGreaterThanOrEqual(requests)
    expect(client.opened()).toBe(readers)
  })

  test('leaves a site as sound as before', () => expectUnharmed(site))
})
