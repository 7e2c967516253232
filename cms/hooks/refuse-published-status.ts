import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** Keeps documents drafts for good, for calls that skip access rules too. */
export const refusePublishedStatus: CollectionBeforeChangeHook = ({ data }) => {
  if (data['_status'] === 'published') {
    throw new APIError('Publish one language at a time, with publish-language.', 403)
  }
  return data
}
