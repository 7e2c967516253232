const block = { version: 1, indent: 0, direction: null, format: '' }

/** An editor's text of one paragraph: some words that lead to a document. */
export function bodyWithLink(link: { collection: string; id: string | number; words: string }) {
  const text = { type: 'text', text: link.words, format: 0, version: 1 }
  const doc = { relationTo: link.collection, value: link.id }
  const fields = { linkType: 'internal', newTab: false, doc }
  const inline = { ...block, type: 'link', version: 3, fields, children: [text] }
  return {
    root: {
      ...block,
      type: 'root',
      children: [{ ...block, type: 'paragraph', children: [inline] }],
    },
  }
}
