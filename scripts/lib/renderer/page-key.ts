import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'

/** What a page is made of, but for the program that makes it. */
type Made = {
  /** Its address: `/ar/about/`. */
  address: string
  /** All that its view is given; nothing else of the content reaches it. */
  props: object
}

/**
 * A digest over everything that a page is made of: two pages of the same key are the same, byte for
 * byte. `null` for props that are no plain data, of which nothing is known.
 * @param maker says which program renders, for which address of the site
 */
export function pageKey(maker: string, { address, props }: Made): string | null {
  const data = dataOf(props)
  if (data === null) return null
  return createHash('sha256')
    .update(JSON.stringify([maker, address]))
    .update(data)
    .digest('hex')
}

function dataOf(props: object): Buffer | null {
  try {
    return serialize(props)
  } catch {
    return null
  }
}
