import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localeCodes } from '#schema/locales'
import type { Entry } from '#schema/types'
import { aSnapshotFolder, fewEntries } from '../../integration/release/a-snapshot-folder.ts'
import { aService } from '../builders/service.ts'
import { startServer, type SiteServer } from './a-server.ts'
import { startRelease, type Outcome, type ReleaseProcess } from './release-process.ts'

/** A data folder with a public release, and a server that shows it to readers. */
export type PublishedSite = {
  /** For what a test needs beside the data. */
  folder: string
  dataDir: string
  server: SiteServer
  /** Saves a snapshot that says something new at `newPage`, and more where entries are given. */
  snapshot: (more?: readonly Entry[]) => Promise<{ folder: string; text: string }>
  /** Starts a release of such a snapshot. */
  start: (own?: Partial<Parameters<typeof startRelease>[0]>) => Promise<ReleaseProcess>
  /** Makes a release as if nothing had ever happened, to its end. */
  release: () => Promise<{ outcome: Outcome; text: string }>
  close: () => Promise<void>
}

/** Where the text of the newest snapshot stands. */
export const newPage = '/en/services/news/'

/** Makes a site of a few entries; `dataDir` is a folder of its own unless one is given. */
export async function publishedSite(own: { dataDir?: string } = {}): Promise<PublishedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'manara-fault-'))
  const dataDir = own.dataDir ?? join(folder, 'data')
  let count = 0
  const snapshot: PublishedSite['snapshot'] = async (more = []) => {
    count += 1
    const text = `News number ${count}`
    const news = localeCodes.map((locale) => aService({ id: 'news', locale, title: text }))
    const saved = join(folder, `snapshot-${count}`)
    return { folder: await aSnapshotFolder(saved, [...fewEntries, ...news, ...more]), text }
  }
  const release: PublishedSite['release'] = async () => {
    const { folder: from, text } = await snapshot()
    return { outcome: await startRelease({ dataDir, from: { folder: from } }).ended, text }
  }
  const { outcome } = await release()
  if (outcome.code !== 0) throw new Error(`There is no release to begin with: ${outcome.err}`)
  const server = await startServer(dataDir)
  return {
    folder,
    dataDir,
    server,
    snapshot,
    release,
    start: async (options) =>
      startRelease({ dataDir, from: { folder: (await snapshot()).folder }, ...options }),
    close: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
