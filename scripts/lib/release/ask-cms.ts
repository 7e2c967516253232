import { finding, ReleaseError } from './release-error.ts'

/** How long the CMS may take for one answer, in milliseconds. */
const patience = 60_000

/** An answer that can be used: 200, 304 or 404. */
export type CmsAnswer = { status: 200 | 304 | 404; bytes: Buffer }

/**
 * Asks the CMS for something that it shows anybody.
 * @throws ReleaseError when it does not answer whole, or answers with a fault of its own
 */
export async function askCms(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<CmsAnswer> {
  const silent = (cause: unknown) => {
    throw new ReleaseError([finding({ code: 'cmsSilent', params: { url } })], { cause })
  }
  const signal = AbortSignal.timeout(patience)
  const response = await fetch(url + path, { headers, signal }).catch(silent)
  const bytes = Buffer.from(await response.arrayBuffer().catch(silent))
  const { status } = response
  if (status === 200 || status === 304 || status === 404) return { status, bytes }
  const params = { url, status, message: bytes.toString('utf8').slice(0, 500) }
  throw new ReleaseError([finding({ code: 'cmsRefused', params })])
}
