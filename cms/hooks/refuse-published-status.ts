import { APIError } from 'payload'

/** Keeps documents and globals drafts for good, for calls that skip access rules too. */
export function refusePublishedStatus<Data extends object>({ data }: { data: Data }): Data {
  if ('_status' in data && data._status === 'published') {
    throw new APIError('Publish one language at a time, with publish-language.', 403)
  }
  return data
}
