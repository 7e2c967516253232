import type { Piece } from './finding.ts'

type Content = readonly (Node | string)[]

/** An element with its attributes and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...content)
  return made
}

/** A text with what matches marked. */
export const marked = (pieces: readonly Piece[]): Content =>
  pieces.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text))
