import { expect, it } from 'vitest'
import { paperMedia } from '../../../../../site/preview/browser/paper-media.ts'

it.each([
  ['print', 'all'],
  ['print and (min-width: 48em)', 'all and (min-width: 48em)'],
  ['(min-width: 48em), print', '(min-width: 48em), all'],
  ['screen and (width < 56.25em)', 'not all'],
  ['(prefers-color-scheme: dark)', 'not all'],
  ['(min-width: 48em)', '(min-width: 48em)'],
  ['(forced-colors: active)', '(forced-colors: active)'],
])('answers %s as paper does', (query, answer) => {
  expect(paperMedia(query)).toBe(answer)
})
