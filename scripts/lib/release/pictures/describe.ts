import type { Finding } from '#schema/release'

/** A broken picture as a sentence for the terminal, with what to do. */
export function describePicture({ entry, params }: Finding): string {
  const where = entry ? `${entry.type}/${entry.slug} (${entry.locale})` : 'A page'
  return `${where}: ${String(params['field'])}: the picture "${String(params['file'])}" cannot be read (${String(params['message'])}). Upload it again, as JPEG, PNG, WebP or AVIF.`
}
