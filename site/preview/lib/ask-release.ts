import { isLocale, type Locale } from '#schema/locales'

/** Where a file of a kept release is asked for, and with which right. */
type Asked = {
  token: string
  /** Address of a file: `/ar/index.html`. */
  path: string
}

/** The CMS's answer: a file, or its status and, where the right has ended, a sentence. */
export type ReleaseAnswer =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; release: string; language: Locale }
  | { ok: false; status: number; sentence: string }

/**
 * Asks for a file of a kept release with the token's right; this server has none of its own.
 * @throws Error when the CMS cannot be reached
 */
export async function askRelease(
  { token, path }: Asked,
  { cmsUrl, fetch }: { cmsUrl: string; fetch: typeof globalThis.fetch },
): Promise<ReleaseAnswer> {
  const query = new URLSearchParams({ path })
  const answer = await fetch(`${cmsUrl}/api/release-files?${query.toString()}`, {
    headers: { 'x-preview-token': token },
  })
  const release = answer.headers.get('x-release') ?? ''
  const language = answer.headers.get('x-release-language')
  if (answer.ok && isLocale(language)) {
    return { ok: true, bytes: new Uint8Array(await answer.arrayBuffer()), release, language }
  }
  const said = (await answer.json().catch(() => null)) as ApiErrors | null
  return { ok: false, status: answer.status, sentence: said?.errors?.[0]?.message ?? '' }
}

type ApiErrors = { errors?: { message?: string }[] }
