import { SNAPSHOT_DIR } from 'astro:env/server'
import { defineCollection } from 'astro:content'
import { entrySchema } from '#schema/types'
import { snapshotLoader } from './loaders/snapshot-loader.ts'

export const collections = {
  entries: defineCollection({ loader: snapshotLoader(SNAPSHOT_DIR), schema: entrySchema }),
}
