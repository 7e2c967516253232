import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** Pixels across a phone of 360 CSS pixels with two for each. */
const phoneWidth = 720

/**
 * The file that a phone loads at once for an `img`: of the first format that its `picture` offers, the
 * narrowest that fills the phone. `undefined` for a picture that waits until it is scrolled to.
 */
export function firstPictureOf(image: Element): string | undefined {
  if (attributeOf(image, 'loading') === 'lazy') return undefined
  const candidates = candidatesOf(sourceOf(image) ?? attributeOf(image, 'srcset') ?? '')
  const wide = candidates.find(({ width }) => width >= phoneWidth)
  return (wide ?? candidates.at(-1))?.address ?? attributeOf(image, 'src')
}

function sourceOf(image: Element): string | undefined {
  const parent = image.parentNode
  if (!parent || !('tagName' in parent) || parent.tagName !== 'picture') return undefined
  const source = parent.childNodes.find(
    (child): child is Element => 'tagName' in child && child.tagName === 'source',
  )
  return source && attributeOf(source, 'srcset')
}

function candidatesOf(srcset: string): { address: string; width: number }[] {
  return srcset
    .split(',')
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([address = '', width = '']) =>
      address === '' ? [] : [{ address, width: Number.parseInt(width, 10) || 0 }],
    )
    .sort((a, b) => a.width - b.width)
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
