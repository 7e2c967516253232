import type { Guide } from '#schema/guide'
import { commonText, envelope } from './envelope.ts'

/** A guide of two steps. */
export function aGuide(own: Partial<Guide> = {}): Guide {
  return {
    ...envelope('guide', own),
    ...commonText('The first days'),
    needs: ['papers'],
    audiences: [],
    steps: [
      { id: 'one', links: [], title: 'Call the centre', body: [] },
      { id: 'two', links: [], title: 'Bring your papers', body: [] },
    ],
    ...own,
  }
}
