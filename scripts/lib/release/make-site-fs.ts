import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localeCodes } from '#schema/locales'
import type { Snapshot } from '#schema/snapshot'
import { PagesFailed } from '../renderer/render-pages.ts'
import { buildPages, type BuiltPages } from './build-pages-fs.ts'
import { checkSite } from './checks/all.ts'
import type { Note } from './examine-fs.ts'
import { measureSite, readTexts } from './measure-site-fs.ts'
import { pageFindings } from './page-findings.ts'
import { preparePictures, type PictureMode } from './pictures-fs.ts'
import { machineFault } from './machine-fault.ts'
import { placeIndexes } from './place-indexes-fs.ts'
import { readerVersion } from './reader-version-fs.ts'
import { ReleaseError } from './release-error.ts'
import type { Stored } from './store-fs.ts'
import type { Watch } from './watch.ts'

type Make = {
  snapshot: Snapshot
  /** Holds `snapshot.json` and `media/`. */
  input: string
  /** Gets the site. */
  site: string
  store: string
  siteUrl: string
  releaseDate: string
  pictures: PictureMode
  watch: Watch
}

/** A site, finished and checked. */
export type MadeSite = {
  /** Every file by its path below the site. */
  files: Map<string, Stored>
  notes: ReadonlyMap<string, Note>
  indexed: Record<string, number>
  reused: number
  rendererDigest: string
  picturesMissing: number
}

/**
 * Makes the pages of a snapshot, their search indexes and all that is compressed, and checks them.
 * @throws ReleaseError with everything that was found
 */
export async function makeSite(make: Make): Promise<MadeSite> {
  const { snapshot, site, store, siteUrl, watch } = make
  const built = await watch.step('pages', () => makePages(make))
  const reader = await readerVersion()
  const place = { site, store, reader }
  const [indexes, texts] = await bothOf([
    watch.step('index', () =>
      placeIndexes({
        ...{ ...place, files: built.files, snapshot },
        onProgress: (done) => {
          watch.progress('index', done, localeCodes.length)
        },
      }),
    ),
    watch.step('checks', () =>
      readTexts({
        ...{ ...place, files: built.files },
        onProgress: (done, total) => {
          watch.progress('checks', done, total)
        },
      }),
    ),
  ])
  return watch.also('checks', async () => {
    // What the search needs is text too, but no page.
    const more = await readTexts({ ...place, files: indexes.files, onProgress: () => undefined })
    const files = new Map([...built.files, ...indexes.files])
    const notes = new Map([...texts.notes, ...more.notes])
    const found = checkSite(measureSite({ site, siteUrl, files, notes }), snapshot)
    if (found.length > 0) throw new ReleaseError(pageFindings(found, snapshot))
    return {
      ...built,
      files: new Map([...files, ...texts.compressed, ...more.compressed]),
      notes,
      indexed: indexes.indexed,
      reused: built.reused + indexes.reused + texts.reused + more.reused,
    }
  })
}

async function makePages({
  snapshot,
  input,
  site,
  store,
  siteUrl,
  releaseDate,
  pictures,
  watch,
}: Make): Promise<BuiltPages & Pick<MadeSite, 'picturesMissing'>> {
  const { snapshotForPages, missing, findings } = await preparePictures({
    ...{ snapshot, snapshotDir: input, mode: pictures },
    onProgress: (done, total) => {
      watch.progress('pages', done, total)
    },
  })
  if (findings.length > 0) throw new ReleaseError(findings)
  if (snapshotForPages !== snapshot) {
    await writeFile(join(input, 'snapshot.json'), JSON.stringify(snapshotForPages))
  }
  const built = await buildPages({
    ...{ snapshotDir: input, outDir: site, store, siteUrl, releaseDate },
    onProgress: (done, total) => {
      watch.progress('pages', done, total)
    },
  }).catch((error: unknown) => {
    throw error instanceof PagesFailed ? notRendered(error, snapshot) : error
  })
  return { ...built, picturesMissing: missing }
}

function notRendered({ failures }: PagesFailed, snapshot: Snapshot): ReleaseError {
  const machine = failures.flatMap(
    ({ code, message }) => machineFault(`${code ?? ''} ${message}`) ?? [],
  )
  if (machine[0]) return new ReleaseError([machine[0]])
  const found = failures.map(({ path, message }) => ({
    path,
    message: `could not be rendered: ${message}`,
  }))
  return new ReleaseError(pageFindings(found, snapshot))
}

/** Both results; a failure is told only when both have ended, so that nothing is written afterwards. */
async function bothOf<A, B>(work: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
