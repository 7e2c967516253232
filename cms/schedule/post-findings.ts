import { webAddress } from '#schema/values'
import type { Finding } from './findings.ts'
import type { SessionPost } from './types.ts'

const roomMax = 40

/**
 * What is wrong with a post beside its dates.
 * @param ownCentre the only centre for which the person posts; `null` for all
 */
export function postFindings(post: SessionPost, ownCentre: string | null): Finding[] {
  const { kind, course, centre, link, room, languages } = post
  const findings: Finding[] = []
  if (kind === 'course' && !course) findings.push({ field: 'course', code: 'courseMissing' })
  if (!centre && !link?.trim()) findings.push({ field: 'centre', code: 'venueMissing' })
  if (ownCentre && centre && centre !== ownCentre) {
    findings.push({ field: 'centre', code: 'otherCentre' })
  }
  if (link?.trim() && !webAddress.safeParse(link.trim()).success) {
    findings.push({ field: 'link', code: 'linkUnreadable' })
  }
  if ((room?.trim().length ?? 0) > roomMax) {
    findings.push({ field: 'room', code: 'roomTooLong', params: { max: roomMax } })
  }
  if (languages.length === 0) findings.push({ field: 'languages', code: 'languagesMissing' })
  return findings
}
