import { describe, expect, test } from 'vitest'
import { pageOf } from '../../../../../../scripts/lib/bench/starlight/page-of.ts'
import { aService } from '../../../../../support/builders/service.ts'
import { aSession } from '../../../../../support/builders/session.ts'

const run = (text: string, bold = false) => ({ node: 'text' as const, text, bold })

describe('pageOf', () => {
  test('writes what an entry says, and neither ids nor facts', () => {
    const { file, text } = pageOf(
      aService({
        title: 'Loans: "small"',
        summary: 'Money to begin.',
        keywords: ['credit'],
        benefits: ['No interest'],
        body: [
          { node: 'heading', level: 2, text: 'Who can ask?' },
          { node: 'paragraph', children: [run('Ask '), run('today', true), run(' <now>.')] },
          { node: 'list', ordered: true, items: [[run('Come')], [run('Sign')]] },
        ],
      }),
    )
    expect(file).toBe('en/service/service-1.md')
    expect(text).toMatch(
      /^---\ntitle: "Loans: \\"small\\""\ndescription: "Money to begin\."\n---\n/,
    )
    expect(text).toContain(
      '\n\n## Who can ask?\n\nAsk **today** \\<now\\>.\n\n1. Come\n1. Sign\n\n',
    )
    expect(text).toContain('No interest')
    expect(text).not.toContain('credit')
    expect(text).not.toContain('confidential')
  })

  test('gives a session, which has no words, a title', () => {
    expect(pageOf(aSession()).text).toMatch(/^---\ntitle: "[^"]+"\n---\n/)
  })
})
