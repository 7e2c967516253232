import { expect, it } from 'vitest'
import { finishHtml, unknownSite } from '../../../../../site/preview/lib/finish-html.ts'

const finish = (html: string) =>
  finishHtml(html, { siteUrl: 'https://example.org', query: 'id=1&token=a.b' })

it('gives a page the site’s address, in links that carry it in their query as well', () => {
  const share = `https://wa.me/?text=${encodeURIComponent(`${unknownSite}/ar/`)}`
  expect(finish(`<a href="${unknownSite}/ar/">a</a><a href="${share}">b</a>`)).toBe(
    '<a href="https://example.org/ar/">a</a><a href="https://wa.me/?text=https%3A%2F%2Fexample.org%2Far%2F">b</a>',
  )
})

it('asks for pictures and files with the page’s right, and for nothing else', () => {
  const picture = '/pictures/0123456789abcdef'
  const file = `/media/${'0'.repeat(64)}/a-form.pdf`
  const html = `<img srcset="${picture}-360.avif 360w, ${picture}-720.avif 720w"><a href="${file}"><a href="/ar/">`
  expect(finish(html)).toBe(
    `<img srcset="${picture}-360.avif?id=1&amp;token=a.b 360w, ${picture}-720.avif?id=1&amp;token=a.b 720w"><a href="${file}?id=1&amp;token=a.b"><a href="/ar/">`,
  )
})

it('takes what was written after the document into it', () => {
  expect(finish('<html><body><main></main></body></html><aside>Notes</aside>')).toBe(
    '<html><body><main></main><aside>Notes</aside></body></html>',
  )
})
