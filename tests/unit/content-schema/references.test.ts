import { describe, expect, test } from 'vitest'
import { mediaIn, referencesIn } from '#schema/references'

describe('referencesIn', () => {
  test('finds references in keys, lists and rich text with their paths', () => {
    const value = {
      owner: { to: 'centre', id: '1' },
      services: [{ to: 'service', id: '2' }],
      body: [
        { node: 'paragraph', children: [{ node: 'entryLink', target: { to: 'course', id: '3' } }] },
      ],
      rows: [{ id: 'row' }],
    }
    expect(
      referencesIn(value).map(({ reference, path }) => [reference.id, path.join('.')]),
    ).toEqual([
      ['1', 'owner'],
      ['2', 'services.0'],
      ['3', 'body.0.children.0.target'],
    ])
  })
})

describe('mediaIn', () => {
  test('finds files wherever they stand', () => {
    const file = {
      sha256: 'b'.repeat(64),
      filename: 'a.pdf',
      mimeType: 'application/pdf',
      bytes: 10,
      width: null,
      height: null,
    }
    expect(mediaIn({ file, list: [{ cover: file }], nothing: null })).toEqual([file, file])
  })
})
