import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { trimPolicy } from '../../../../../scripts/lib/release/trim-policy.ts'

const named = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (content: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${content}"></head>${rest}`

describe('trimPolicy', () => {
  const style = '.a{color:red}'
  const script = 'start()'
  const rest = `<style data-a>${style}</style><script>${script}</script><script type="module" src="/x.js"></script>`

  it('keeps what stands in the page and drops what stands in others', () => {
    const full = `default-src 'self'; script-src 'self' ${named(script)} ${named('other()')}; style-src 'self' ${named('.b{}')} ${named(style)};`
    const lean = `default-src 'self'; script-src 'self' ${named(script)}; style-src 'self' ${named(style)};`
    expect(trimPolicy(page(full, rest))).toBe(page(lean, rest))
  })

  it('never loosens a policy', () => {
    const strict = "script-src 'self'; style-src 'self';"
    expect(trimPolicy(page(strict, rest))).toBe(page(strict, rest))
  })

  it('leaves a page without a policy as it is', () => {
    expect(trimPolicy(rest)).toBe(rest)
  })
})
