import { APIError, type Endpoint } from 'payload'
import { isLocale } from '#schema/locales'
import { releaseIdSchema } from '#schema/release'
import { previewMessages } from '../labels/preview.ts'
import { say } from '../labels/say.ts'
import { releaseFile } from '../preview/release-file-fs.ts'
import { signRelease } from '../preview/release-token.ts'
import { staffUser } from './staff-user.ts'

type Settings = { dataDir: string; previewUrl: string }

/**
 * `GET /api/release-preview?release=<id>`, for all staff: `{ url }`, the first page of a kept release in
 * the reader's language at the preview's server, good for 15 to 30 minutes.
 */
export const releasePreviewEndpoint: Endpoint = {
  path: '/release-preview',
  method: 'get',
  handler: async (req) => {
    staffUser(req)
    const { payload, query, i18n } = req
    const language = isLocale(i18n.language) ? i18n.language : 'en'
    const { dataDir, previewUrl } = payload.config.custom as Settings
    const release = releaseIdSchema.safeParse(query['release']).data
    const path = `/${language}/index.html`
    if (release === undefined || !(await releaseFile({ dataDir, release, path }))) {
      throw new APIError(say(previewMessages.releaseGone, language), 404, null, true)
    }
    const token = signRelease({ release, language }, { secret: payload.secret, now: new Date() })
    const url = `${previewUrl}/release/${token}/${language}/`
    return Response.json({ url }, { headers: { 'cache-control': 'no-store' } })
  },
}
