import type { BasePayload } from 'payload'
import { collectionSlugs } from '#schema/slugs'
import type { Finding } from './findings.ts'
import type { SessionPost } from './types.ts'

/** Findings for a course and a centre that were deleted since the form was opened. */
export async function missingReferences(
  payload: BasePayload,
  { kind, course, centre }: Pick<SessionPost, 'kind' | 'course' | 'centre'>,
): Promise<Finding[]> {
  const isGone = async (type: 'course' | 'centre', id: string | null): Promise<boolean> => {
    if (!id) return false
    const { totalDocs } = await payload.count({
      collection: collectionSlugs[type],
      where: { id: { equals: id } },
      overrideAccess: true,
    })
    return totalDocs === 0
  }
  const findings: Finding[] = []
  if (kind === 'course' && (await isGone('course', course))) {
    findings.push({ field: 'course', code: 'courseMissing' })
  }
  if (await isGone('centre', centre)) findings.push({ field: 'centre', code: 'venueMissing' })
  return findings
}
