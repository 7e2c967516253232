import type { RootLivePreviewConfig } from 'payload'
import { isLocale } from '#schema/locales'
import { collectionSlugs, entryTypeOf, globalSlugs, globalTypeOf } from '#schema/slugs'
import { may } from '../access/may.ts'
import { previewSizes } from '../labels/preview.ts'
import { signPreview } from './token.ts'

type UrlOf = Exclude<NonNullable<RootLivePreviewConfig['url']>, string>

/**
 * The admin's preview of the real page, for every entry and global.
 * @param previewUrl origin of the preview's server, without final slash
 */
export function livePreview(previewUrl: string): RootLivePreviewConfig {
  return {
    url: addressFor(previewUrl),
    collections: Object.values(collectionSlugs),
    globals: Object.values(globalSlugs),
    breakpoints: [
      { name: 'phone', label: previewSizes.phone, width: 360, height: 740 },
      { name: 'desktop', label: previewSizes.desktop, width: 1280, height: 900 },
      // A sheet of A4 at 96 pixels an inch: by this width the page knows that paper is meant.
      { name: 'print', label: previewSizes.print, width: 794, height: 1123 },
    ],
  }
}

/** Signs the address of a document's preview for whoever may read the document; for others there is none. */
function addressFor(previewUrl: string): UrlOf {
  return async ({ collectionConfig, globalConfig, data, locale: { code: locale }, req }) => {
    const { payload, user, i18n } = req
    const global = globalTypeOf(globalConfig?.slug ?? '')
    const type = global ?? entryTypeOf(collectionConfig?.slug ?? '')
    const id = global ?? documentId(data)
    if (!type || id === null || !isLocale(locale)) return null
    if (!(await may({ payload, user, act: 'read', type, id, locale, req }))) return null
    const signing = { secret: payload.secret, now: new Date() }
    const token = signPreview({ type, id, locale }, signing)
    const query = new URLSearchParams({ type, id, locale, language: i18n.language, token })
    return `${previewUrl}/preview/?${query.toString()}`
  }
}

function documentId({ id }: Record<string, unknown>): string | null {
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}
