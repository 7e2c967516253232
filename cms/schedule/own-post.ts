import { ownCentre } from '../access/own-centre.ts'
import type { Asker } from '../access/staff-role.ts'
import type { SessionPost } from './types.ts'

/** A trainer's post belongs to the own centre where none is named, as a webinar has none. */
export function ownPost(
  post: SessionPost,
  user: Asker,
): { post: SessionPost; ownCentre: string | null } {
  const own = ownCentre(user)
  if (own === null) return { post, ownCentre: null }
  return { post: { ...post, centre: post.centre ?? String(own) }, ownCentre: String(own) }
}
