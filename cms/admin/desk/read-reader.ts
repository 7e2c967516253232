import type { BasePayload, PayloadRequest } from 'payload'
import { collectionSlugs } from '#schema/slugs'
import { isOwnAsItStands } from '../../access/is-own.ts'
import { staffRole } from '../../access/staff-role.ts'
import { findReviews } from '../../review/review-rows.ts'
import type { DeskReader } from './desk-lists.ts'

type Who = { payload: BasePayload; user: NonNullable<PayloadRequest['user']> }

const offers = ['service', 'programme', 'organisation'] as const

/** What the desk must know of whoever looks at it. */
export async function readReader({ payload, user }: Who): Promise<DeskReader> {
  const submitted = await findReviews(payload, {
    and: [{ byId: { equals: String(user.id) } }, { step: { equals: 'submitted' } }],
  })
  return {
    user: user,
    ownOffers: await readOwnOffers({ payload, user }),
    submitted: new Set(submitted.map(({ type, entry, locale }) => `${type}/${entry}/${locale}`)),
  }
}

async function readOwnOffers({ payload, user }: Who): Promise<Set<string>> {
  if (staffRole(user) !== 'coordinator') return new Set()
  const own = new Set<string>()
  for (const type of offers) {
    const collection = collectionSlugs[type]
    const { docs } = await payload.find({
      ...{ collection, draft: true, pagination: false, depth: 0, overrideAccess: true },
      select: { governorates: true, governorate: true, coverage: true },
    })
    for (const doc of docs) {
      if (isOwnAsItStands({ collection, doc, user })) own.add(`${type}/${doc.id}`)
    }
  }
  return own
}
