import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { clientOf } from './ask.ts'
import { newPage, type PublishedSite } from './published-site.ts'
import { filesOf, harmIn, type Files } from './whole-site.ts'

/** Fails where readers get anything but one whole release; returns which. */
export async function expectServed({
  server,
  dataDir,
}: Pick<PublishedSite, 'server' | 'dataDir'>): Promise<Files> {
  const shown = await filesOf(dataDir)
  expect(await harmIn(server.origin, shown)).toEqual([])
  return shown
}

/**
 * What holds after every fault: readers get the last good release whole, the next release goes out by
 * itself, it clears away what the fault left behind, and nothing that was public is lost.
 */
export async function expectUnharmed(site: PublishedSite): Promise<void> {
  const before = await expectServed(site)

  const { outcome, text } = await site.release()
  expect({ code: outcome.code, err: outcome.err, findings: outcome.findings }).toEqual({
    code: 0,
    err: '',
    findings: [],
  })
  const after = await expectServed(site)
  expect(after.id).not.toBe(before.id)
  const client = clientOf(site.server.origin, 1)
  expect((await client.get(newPage)).body.toString()).toContain(text)
  client.close()

  expect(await filesOf(site.dataDir, before.id)).toEqual(before)
  expect(await leftovers(site.dataDir)).toEqual([])
}

/** What lies in the folders of releases and of their files and belongs to no release. */
export async function leftovers(dataDir: string): Promise<string[]> {
  const releases = await readdir(join(dataDir, 'releases'))
  const strays = releases.filter(
    (name) => !/^\d{8}T\d{6}Z-[0-9a-f]{8}$/.test(name) && !['current', '.pins'].includes(name),
  )
  return [...strays, ...(await garbage(join(dataDir, 'store')))]
}

/** What the store keeps of files that are linked from nowhere else, and what is no file of a store. */
async function garbage(store: string): Promise<string[]> {
  const names = await readdir(store)
  const found = await Promise.all(
    names.map(async (name) => {
      if (/^(?:(?:index|texts)-[a-z]+|pages)\.json$/.test(name)) return []
      const [, digest] = /^([0-9a-f]{64})(\.(br|gz|json))?$/.exec(name) ?? []
      if (digest === undefined) return [name]
      const links = await stat(join(store, digest)).then(
        ({ nlink }) => nlink,
        () => 0,
      )
      return links > 1 ? [] : [name]
    }),
  )
  return found.flat()
}
