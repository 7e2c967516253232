import { Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { releaseIdSchema } from '#schema/release'
import { mayRelease } from '../access/may-release.ts'
import { releaseAnswers } from '../labels/release-answers.ts'
import { say } from '../labels/say.ts'
import { keptReleases } from '../release/kept-releases-fs.ts'
import { releasePlace } from '../release/settings.ts'
import type { KeptRelease } from '../release/state-types.ts'
import { byName } from './by-name.ts'
import { staffUser } from './staff-user.ts'

/** How a command names a release. */
export const releaseSent = z.object({ release: releaseIdSchema })

/**
 * Who sends a command about kept releases.
 * @throws APIError 401 without log-in; Forbidden for whom it is not.
 */
export function releaseKeeper(
  req: PayloadRequest,
  act: 'goBack' | 'pin',
): { byId: string; byName: string } {
  const user = staffUser(req)
  if (!mayRelease(user)[act]) throw new Forbidden(req.t)
  return { byId: String(user.id), byName: byName(user) }
}

/** A release that lies on this machine; `null` for one that does not. */
export async function keptRelease(req: PayloadRequest, id: string): Promise<KeptRelease | null> {
  const kept = await keptReleases(releasePlace(req.payload).dataDir)
  return kept.find((release) => release.id === id) ?? null
}

/** Why a command about a release is not done, as `{ message }` in the reader's language. */
export function refuse(
  { i18n }: PayloadRequest,
  why: keyof typeof releaseAnswers,
  status: 404 | 409 | 502,
): Response {
  return Response.json({ message: say(releaseAnswers[why], i18n.language) }, { status })
}
