import { SNAPSHOT_DIR } from 'astro:env/server'
import { defineCollection } from 'astro:content'
import { changeNoticeSchema, tombstoneSchema } from '#schema/snapshot'
import { entrySchema, globalSchema } from '#schema/types'
import { snapshotLoader } from './loaders/snapshot-loader.ts'

export const collections = {
  entries: defineCollection({
    loader: snapshotLoader('entries', SNAPSHOT_DIR),
    schema: entrySchema,
  }),
  globals: defineCollection({
    loader: snapshotLoader('globals', SNAPSHOT_DIR),
    schema: globalSchema,
  }),
  tombstones: defineCollection({
    loader: snapshotLoader('tombstones', SNAPSHOT_DIR),
    schema: tombstoneSchema,
  }),
  changeNotices: defineCollection({
    loader: snapshotLoader('changeNotices', SNAPSHOT_DIR),
    schema: changeNoticeSchema,
  }),
}
