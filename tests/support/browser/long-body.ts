const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const block = { version: 1, indent: 0, direction: null, format: '' }

/** An editor's text of so many long paragraphs, in which nothing comes twice: no compression helps it. */
export function longBody(paragraphs: number) {
  let seed = 1
  const next = () => (seed = (seed * 48_271) % 2_147_483_647)
  const word = () =>
    Array.from({ length: 3 + (next() % 6) }, () => letters[next() % letters.length]).join('')
  const paragraph = () => Array.from({ length: 140 }, word).join(' ')
  const children = Array.from({ length: paragraphs }, () => ({
    ...{ ...block, type: 'paragraph' },
    children: [{ type: 'text', text: paragraph(), format: 0, version: 1 }],
  }))
  return { root: { ...block, type: 'root', children } }
}
