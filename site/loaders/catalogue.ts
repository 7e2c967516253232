import { getCollection } from 'astro:content'
import { RELEASE_DATE } from 'astro:env/server'
import { catalogueOf, type Catalogue } from '../lib/catalogue.ts'

let loaded: Promise<Catalogue> | undefined

/** The release's entries as pages ask for them; made once for a build. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Catalogue> {
  const [entries, globals, tombstones, changeNotices] = await Promise.all([
    getCollection('entries'),
    getCollection('globals'),
    getCollection('tombstones'),
    getCollection('changeNotices'),
  ])
  return catalogueOf(
    entries.map(({ data }) => data),
    RELEASE_DATE,
    globals.map(({ data }) => data),
    {
      tombstones: tombstones.map(({ data }) => data),
      changeNotices: changeNotices.map(({ data }) => data),
    },
  )
}
