import { describe, expect, it } from 'vitest'
import type { RichText } from '#schema/rich-text'
import { contentsOf } from '../../../../../site/components/rich-text/contents.ts'

const heading = (text: string, level: 2 | 3 = 2): RichText[number] => ({
  node: 'heading',
  level,
  text,
})

describe('contentsOf', () => {
  it('leads to each main heading', () => {
    const body = [heading('Phones'), heading('At night', 3), heading('Letters'), heading('Phones')]
    expect(contentsOf(body)).toEqual([
      { href: '#h-phones', label: 'Phones' },
      { href: '#h-letters', label: 'Letters' },
      { href: '#h-phones-2', label: 'Phones' },
    ])
  })

  it('is empty for a page that is seen at a glance', () => {
    expect(contentsOf([heading('Phones'), heading('Letters')])).toEqual([])
  })
})
