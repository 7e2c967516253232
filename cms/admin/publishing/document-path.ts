/** What Payload knows of the open document. */
type Open = {
  id: string | number | undefined
  collectionSlug: string | undefined
  globalSlug: string | undefined
}

/** Where the API knows the open document or global; `null` for one that was never saved. */
export function documentPath({ id, collectionSlug, globalSlug }: Open): string | null {
  if (globalSlug) return `/api/globals/${globalSlug}`
  return id && collectionSlug ? `/api/${collectionSlug}/${id}` : null
}
