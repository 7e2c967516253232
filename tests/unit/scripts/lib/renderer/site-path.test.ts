import { expect, it } from 'vitest'
import { placeOf } from '../../../../../scripts/lib/renderer/site-path.ts'

it.each([
  ['/', '/', 'index.html'],
  ['/ar/about', '/ar/about/', 'ar/about/index.html'],
  ['/ar/about/', '/ar/about/', 'ar/about/index.html'],
  ['/404', '/404/', '404.html'],
  ['/ckb/404/', '/ckb/404/', 'ckb/404.html'],
  ['/en/guides/form-404/', '/en/guides/form-404/', 'en/guides/form-404/index.html'],
])('places the page %s at %s', (pathname, address, file) => {
  expect(placeOf({ pathname, isFile: false })).toEqual({ address, file, asked: address })
})

it.each([
  ['/robots.txt', '/robots.txt', 'robots.txt'],
  ['/pictures/a-360.avif/', '/pictures/a-360.avif', 'pictures/a-360.avif'],
])('places the file %s at %s, and asks for it as it is known', (pathname, address, file) => {
  expect(placeOf({ pathname, isFile: true })).toEqual({ address, file, asked: pathname })
})
