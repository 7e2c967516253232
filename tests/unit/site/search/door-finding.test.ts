import { describe, expect, it } from 'vitest'
import { doorIndexOf, searchDoors } from '../../../../site/search/doors/door-index.ts'
import type { Door } from '../../../../site/search/doors/door.ts'
import { doorFinding } from '../../../../site/search/door-finding.ts'

const door: Door = {
  type: 'programme',
  slug: 'loan-fund',
  title: 'صندوق القروض',
  summary: 'مالٌ لمن يبدأ مشروعاً صغيراً.',
  keys: '',
  needs: ['loans'],
  governorates: [],
}

describe('doorFinding', () => {
  it('marks the original words and leads to the page', () => {
    const found = searchDoors(doorIndexOf([door], 'ar'), 'قرض')
    expect(found.map((each) => doorFinding(each, { home: '/ar/', locale: 'ar' }))).toEqual([
      {
        type: 'programme',
        path: '/ar/programmes/loan-fund/',
        title: [
          { text: 'صندوق ', isMatch: false },
          { text: 'القروض', isMatch: true },
        ],
        excerpt: [{ text: door.summary, isMatch: false }],
      },
    ])
  })
})
