import type { Finding } from '#schema/release'

/** A broken picture as a sentence for the terminal, with what to do. */
export function describePicture({ entry, params }: Finding): string {
  const { field, file, message } = params
  const where = entry ? `${entry.type}/${entry.slug} (${entry.locale})` : 'A page'
  return `${where}: ${field}: the picture "${file}" cannot be read: ${message}. Upload it again, smaller or as JPEG, PNG, WebP or AVIF.`
}
