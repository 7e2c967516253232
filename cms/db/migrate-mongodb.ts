import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BasePayload } from 'payload'
import { collectionSlugs, globalSlugs } from '#schema/slugs'
import { datesOf, moments, withRegion, type Stored } from './stored-sessions.ts'
import { compareRows } from '../publish/current-publications.ts'
import { findLightRows } from '../publish/publication-rows.ts'

/**
 * Brings the documents and versions of a MongoDB database up to the collections. What is as it should be
 * is not found, so that it can run at every start and go on where it was cut short.
 */
export async function migrateMongodb(payload: BasePayload): Promise<void> {
  const db = payload.db as unknown as MongooseAdapter
  await giveDates(payload, db)
  await giveRegions(db)
}

// A session had one date, and stood for it: it becomes the first of its dates.
async function giveDates(payload: BasePayload, db: MongooseAdapter): Promise<void> {
  const slug = collectionSlugs.session
  const documents = db.collections[slug]?.collection
  const versions = db.versions[slug]?.collection
  if (!documents || !versions) return
  const [olds, oldVersions] = await Promise.all([
    documents.find({ [moments[0]]: { $exists: true } }).toArray(),
    versions.find({ [`version.${moments[0]}`]: { $exists: true } }).toArray(),
  ])
  if (olds.length + oldVersions.length === 0) return
  const addresses = await publishedAddresses(payload)
  for (const document of olds) {
    const dates = datesOf(document, addresses.get(String(document._id)))
    await documents.updateOne({ _id: document._id }, { $set: { dates }, $unset: unset('') })
  }
  for (const { _id, parent, version } of oldVersions) {
    const whole = { _id: parent as unknown, ...(version as Stored) }
    const dates = datesOf(whole, addresses.get(String(parent)))
    const change = { $set: { 'version.dates': dates }, $unset: unset('version.') }
    await versions.updateOne({ _id }, change)
  }
}

function unset(prefix: string): Record<string, ''> {
  return Object.fromEntries(moments.map((name) => [`${prefix}${name}`, '' as const]))
}

/** The address under which each session was published last, by the session's id. */
async function publishedAddresses(payload: BasePayload): Promise<Map<string, string>> {
  const rows = await findLightRows(payload, {
    and: [{ type: { equals: 'session' } }, { action: { equals: 'publish' } }],
  })
  return new Map(
    rows.toSorted(compareRows).flatMap(({ entry, facts }) => {
      const slug = facts?.['slug']
      return typeof slug === 'string' ? [[entry, slug] as const] : []
    }),
  )
}

// Holidays did not say where they count.
async function giveRegions(db: MongooseAdapter): Promise<void> {
  const slug = globalSlugs.holidays
  const places = [
    { kept: db.globals.collection, prefix: '', filter: { globalType: slug } },
    { kept: db.versions[slug]?.collection, prefix: 'version.', filter: {} },
  ]
  for (const { kept, prefix, filter } of places) {
    const olds = await kept
      ?.find({ ...filter, [`${prefix}days`]: { $elemMatch: { region: { $exists: false } } } })
      .toArray()
    for (const old of olds ?? []) {
      const { days } = (prefix ? old['version'] : old) as { days: Stored[] }
      const change = { $set: { [`${prefix}days`]: days.map(withRegion) } }
      await kept?.updateOne({ _id: old._id }, change)
    }
  }
}
