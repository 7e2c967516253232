import type { PayloadRequest } from 'payload'
import { kurdistanRegion } from '#schema/governorates'
import type { Locale } from '#schema/locales'
import { collectionSlugs } from '#schema/slugs'

/**
 * The language that is ticked when the form opens: the one that the trainer reads, or, for somebody
 * who works in English, the one of the centre's region.
 */
export async function heldIn({
  req,
  language,
}: {
  req: PayloadRequest
  language: Locale
}): Promise<Locale> {
  if (language !== 'en') return language
  const centre: unknown = req.user?.['centre']
  if (centre === null || centre === undefined) return 'ar'
  const id = typeof centre === 'object' && 'id' in centre ? centre.id : centre
  const { docs } = await req.payload.find({
    collection: collectionSlugs.centre,
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
  const governorate: unknown = docs[0]?.['governorate']
  return kurdistanRegion.some((code) => code === governorate) ? 'ckb' : 'ar'
}
