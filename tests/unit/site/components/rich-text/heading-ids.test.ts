import { describe, expect, it } from 'vitest'
import type { RichText } from '#schema/rich-text'
import { headingIds } from '../../../../../site/components/rich-text/heading-ids.ts'

const idsOf = (...texts: string[]) => {
  const body: RichText = texts.map((text) => ({ node: 'heading', level: 2, text }))
  return [...headingIds(body).values()]
}

describe('headingIds', () => {
  it('makes fragments of the words, in any script', () => {
    expect(idsOf('Opening hours!', 'أوقات الدوام', '???')).toEqual([
      'h-opening-hours',
      'h-أوقات-الدوام',
      'h-section',
    ])
  })

  it('never gives one fragment twice', () => {
    expect(idsOf('Step', 'Step 2', 'Step', 'Step')).toEqual([
      'h-step',
      'h-step-2',
      'h-step-3',
      'h-step-4',
    ])
  })

  it('tells apart the same words in two bodies of a page', () => {
    const heading = { node: 'heading', level: 2, text: 'Papers' } as const
    expect([...headingIds([heading], 'step-2').values()]).toEqual(['step-2-h-papers'])
  })

  it('keeps clear of the ids of the page', () => {
    const ids = idsOf('Content', 'Call', 'Not in en', 'Privacy')
    expect(ids.every((id) => id.startsWith('h-'))).toBe(true)
  })
})
