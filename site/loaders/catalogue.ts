import { catalogueOf, type Catalogue } from '../lib/catalogue.ts'
import { siteEnv } from './site-env.ts'
import { readSnapshot } from './snapshot-fs.ts'

let loaded: Promise<Catalogue> | undefined

/** The release's entries as pages ask for them; made once for a process. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Catalogue> {
  const { snapshotDir, releaseDate, isChecked } = siteEnv()
  const snapshot = await readSnapshot(snapshotDir, { isChecked })
  return catalogueOf(snapshot.entries, releaseDate, snapshot.globals, snapshot)
}
