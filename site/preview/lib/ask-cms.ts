import type { PreviewAnswer } from '#schema/preview'
import { draftQuery, type PreviewQuery } from './preview-query.ts'

type Ask = { cmsUrl: string; fetch: typeof globalThis.fetch }

/** The CMS's answer: a draft, or its status and a sentence in the editor's language. */
export type DraftAnswer =
  { ok: true; draft: PreviewAnswer } | { ok: false; status: number; sentence: string }

/**
 * Asks for a draft with the token's right; this server has none of its own.
 * @throws Error when the CMS cannot be reached
 */
export async function askDraft(query: PreviewQuery, { cmsUrl, fetch }: Ask): Promise<DraftAnswer> {
  const answer = await fetch(`${cmsUrl}/api/preview-document?${draftQuery(query)}`, {
    headers: { 'x-preview-token': query.token },
  })
  if (answer.ok) return { ok: true, draft: (await answer.json()) as PreviewAnswer }
  const said = (await answer.json().catch(() => null)) as ApiErrors | null
  return { ok: false, status: answer.status, sentence: said?.errors?.[0]?.message ?? '' }
}

/**
 * The bytes of a file: the draft's own, or a public one.
 * @throws Error where neither names it, and when the CMS cannot be reached
 */
export async function askMedia(
  sha256: string,
  query: PreviewQuery,
  { cmsUrl, fetch }: Ask,
): Promise<Buffer> {
  const addresses = [
    `${cmsUrl}/api/preview-media/${sha256}?${draftQuery(query)}`,
    `${cmsUrl}/api/snapshot/media/${sha256}`,
  ]
  for (const address of addresses) {
    const answer = await fetch(address, { headers: { 'x-preview-token': query.token } })
    if (answer.ok) return Buffer.from(await answer.arrayBuffer())
    await answer.body?.cancel()
  }
  throw new Error(`The CMS has no file ${sha256} for this preview.`)
}

type ApiErrors = { errors?: { message?: string }[] }
