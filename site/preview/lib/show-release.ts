import { lookup } from 'mrmime'
import { isLocale, localeOf, type Locale } from '#schema/locales'
import { formatOf } from '../../lib/format.ts'
import { askRelease, type ReleaseAnswer } from './ask-release.ts'
import { releaseHtml } from './release-html.ts'
import { previewWords } from './words.ts'

type Asked = {
  token: string
  /** Address within the site: `/ar/services/`. */
  path: string
}

type Surroundings = {
  cmsUrl: string
  /** Origin of the public site. */
  siteUrl: string
  fetch: typeof globalThis.fetch
  /** Address of the style of the line that says what one is looking at. */
  style: string
}

/** A page or file of a kept release as staff see it; whatever goes wrong is said in a sentence. */
export async function showRelease(asked: Asked, around: Surroundings): Promise<Response> {
  const { token, path } = asked
  const language = firstLanguage(path)
  try {
    const file = await askRelease({ token, path: fileOf(path) }, around)
    if (file.ok) return fileResponse(file, asked, around)
    if (file.status !== 404) return sentence(file.sentence, file.status)
    const page = isLocale(path.split('/')[1]) ? `/${language}/404.html` : '/404.html'
    const missing = await askRelease({ token, path: page }, around)
    if (!missing.ok) return sentence(previewWords[language].unshowable, 404)
    return fileResponse(missing, { token, path: page }, around, 404)
  } catch {
    return sentence(previewWords[language].unreachable, 502)
  }
}

// An address without final slash names a page unless it has an ending.
function fileOf(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`
  return /\.[^/]+$/.test(path) ? path : `${path}/index.html`
}

function fileResponse(
  { bytes, release, language }: ReleaseAnswer & { ok: true },
  { token, path }: Asked,
  { siteUrl, style }: Surroundings,
  status = 200,
): Response {
  const type = lookup(fileOf(path)) ?? 'application/octet-stream'
  const isText = /^text\/|javascript$/.test(type)
  const headers = { 'content-type': isText ? `${type}; charset=utf-8` : type }
  if (type !== 'text/html') return new Response(bytes, { status, headers })
  const html = releaseHtml(new TextDecoder().decode(bytes), {
    prefix: `/release/${token}`,
    siteUrl,
    notice: noticeOf(release, language),
    style,
  })
  return new Response(html, { status, headers })
}

function noticeOf(release: string, language: Locale): string {
  const { lang, dir } = localeOf(language)
  const { day, time } = formatOf(language)
  const made = whenMade(release)
  const line = previewWords[language].releaseLine
    .replace('{day}', day(made))
    .replace('{time}', time(made))
  return `<p class="release-notice" lang="${lang}" dir="${dir}">${line}</p>`
}

// 20261122T204940Z-11decb60
const whenMade = (release: string): string =>
  release.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z')

function firstLanguage(path: string): Locale {
  const [, first] = path.split('/')
  return isLocale(first) ? first : 'en'
}

const sentence = (text: string, status: number): Response =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
