import { describe, expect, test } from 'vitest'
import { readListing } from '../../../../../scripts/lib/deploy/read-listing.ts'

const object = (key: string) =>
  `<Contents><Key>${key}</Key><LastModified>2026-11-22T08:00:00Z</LastModified><ETag>&quot;ab12&quot;</ETag><Size>7</Size></Contents>`

describe('readListing', () => {
  test('reads names that are encoded, and where to go on', () => {
    const xml = `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>${object('media/a%2Bb+%281%29%C3%A9.pdf')}${object('x')}<NextContinuationToken>1&amp;2=</NextContinuationToken></ListBucketResult>`
    expect(readListing(xml)).toEqual({
      files: [
        ['media/a+b (1)é.pdf', { etag: 'ab12', bytes: 7 }],
        ['x', { etag: 'ab12', bytes: 7 }],
      ],
      next: '1&2=',
    })
  })

  test('reads names that are not', () => {
    const xml = `<ListBucketResult><IsTruncated>false</IsTruncated>${object('a&amp;b+&#x0a;.pdf')}</ListBucketResult>`
    expect(readListing(xml)).toEqual({
      files: [['a&b+\n.pdf', { etag: 'ab12', bytes: 7 }]],
      next: null,
    })
  })

  test('reads an empty bucket', () => {
    expect(readListing('<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>')).toEqual({
      files: [],
      next: null,
    })
  })
})
