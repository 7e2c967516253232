const mark = '#field-'

/**
 * The end of an address that opens a document at one of its form's fields.
 * @example fieldAddress('papers.1.name') // => '#field-papers__1__name'
 */
export function fieldAddress(path: string): string {
  return `${mark}${path.split('.').join('__')}`
}

/** The form's field that an address means; `null` where it means none. */
export function fieldInAddress(hash: string): string | null {
  const name = hash.startsWith(mark) ? hash.slice(mark.length) : ''
  return name === '' ? null : name.split('__').join('.')
}
