import type { BasePayload, Field } from 'payload'
import { localeCodes } from '#schema/locales'
import { collectionSlugs, globalSlugs, isGlobalType, type DocumentType } from '#schema/slugs'
import { goLivesSlug } from '../../../cms/collections/go-lives/slug.ts'
import { headCountsSlug } from '../../../cms/collections/head-counts/slug.ts'
import { reviewsSlug } from '../../../cms/collections/reviews/slug.ts'
import { forms } from '../../../cms/forms.ts'
import { writeDocument } from '../../../cms/publish/write-document.ts'

type One = { payload: BasePayload; type: DocumentType; id: string }

/**
 * Removes a document with its versions, all that was published and said of it, and who was counted at it; a
 * global is emptied.
 */
export async function removeDocument({ payload, type, id }: One): Promise<void> {
  // Past the hooks: to everybody else the record is read-only.
  for (const collection of ['publications', reviewsSlug, goLivesSlug]) {
    const where = { and: [{ type: { equals: type } }, { entry: { equals: id } }] }
    await payload.db.deleteMany({ collection, where, req: {} })
  }
  // Nobody came to a session that was an example: a report must not count them.
  if (type === 'session') {
    await payload.delete({
      collection: headCountsSlug,
      where: { session: { equals: id } },
      overrideAccess: true,
    })
  }
  await (isGlobalType(type) ? empty({ payload, type, id }) : remove({ payload, type, id }))
}

async function remove({ payload, type, id }: One): Promise<void> {
  if (isGlobalType(type)) return
  await payload.delete({
    collection: collectionSlugs[type],
    where: { id: { equals: id } },
    overrideAccess: true,
  })
}

async function empty({ payload, type, id }: One): Promise<void> {
  if (!isGlobalType(type)) return
  const data = Object.fromEntries(forms[type].flatMap(emptied))
  for (const locale of localeCodes) {
    await writeDocument({ payload, type, id, locale, data, draft: false })
  }
  await payload.db.deleteVersions({ globalSlug: globalSlugs[type], where: {}, req: {} })
}

function emptied(field: Field): [string, unknown][] {
  if (!('name' in field) || !field.name) return []
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
  return [[field.name, isList ? [] : null]]
}
