import { describe, expect, it } from 'vitest'
import { catalogueOf } from '../../../../site/lib/catalogue.ts'
import { guideProps } from '../../../../site/views/guide-props.ts'
import { aGuide } from '../../../support/builders/guide.ts'
import { aService } from '../../../support/builders/service.ts'

const service = { to: 'service', id: 'service-1' } as const
const guide = aGuide({
  steps: [
    { id: 'a', title: 'Call', body: [], links: [service] },
    {
      id: 'b',
      title: 'Go',
      links: [],
      body: [
        {
          node: 'paragraph',
          children: [
            {
              node: 'entryLink',
              target: service,
              children: [{ node: 'text', text: 'there', bold: false }],
            },
          ],
        },
      ],
    },
  ],
})
const props = guideProps(guide, catalogueOf([guide, aService({ title: 'Advice' })], '2026-11-22'))

describe('a guide’s page', () => {
  it('counts its steps and gives each a place', () => {
    expect(props.steps.map(({ number, fragment }) => [number, fragment])).toEqual([
      [1, 'step-1'],
      [2, 'step-2'],
    ])
  })

  it('leads from a step to where it is done', () => {
    expect(props.steps[0]?.links).toEqual([
      { href: '/en/services/service-1/', title: 'Advice', typeName: 'Service' },
    ])
  })

  it('knows the addresses of what its steps’ words link to', () => {
    expect(props.links).toEqual({ 'service/service-1': '/en/services/service-1/' })
  })

  it('does not name again what its steps lead to', () => {
    expect(props.related).toEqual([])
  })
})
