import type { Endpoint } from 'payload'
import { draftPreview } from '../preview/draft-preview.ts'
import { withPreviewToken } from './preview-request.ts'

/**
 * `GET /api/preview-document?type=&id=&locale=&language=` with the header `x-preview-token`: the newest
 * draft as it would be published, for whoever holds the token; sentences are in `language`.
 */
export const previewDocumentEndpoint: Endpoint = {
  path: '/preview-document',
  method: 'get',
  handler: withPreviewToken(async ({ payload }, asked) => {
    const answer = await draftPreview({ ...asked, payload, now: new Date() })
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  }),
}
