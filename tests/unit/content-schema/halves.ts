import type { Halves } from '#schema/compose'

/** The halves of a service that keeps the contract; a test changes what it is about. */
export function serviceHalves(changes: { facts?: object; text?: object } = {}): Halves {
  return {
    facts: {
      slug: 'loan-advice',
      owner: null,
      freshness: null,
      demo: false,
      needs: ['loans'],
      audiences: [],
      governorates: [],
      cost: 'free',
      confidentiality: 'confidential',
      delivery: ['inPerson'],
      centres: [],
      providers: [],
      phones: [],
      eligibility: [
        {
          id: 'age',
          kind: 'age',
          countries: [],
          governorates: [],
          ageFrom: 18,
          ageTo: null,
          withinMonths: null,
        },
      ],
      papers: [{ id: 'id-card', kind: 'identity', optional: false }],
      ...changes.facts,
    },
    text: {
      title: 'نصائح عن القروض',
      summary: 'نشرح لك القروض المتاحة.',
      body: [
        { node: 'paragraph', children: [{ node: 'text', text: 'تعال إلى المركز.', bold: false }] },
      ],
      keywords: [],
      sourceNote: null,
      benefits: ['نصيحة'],
      steps: ['اتصل بنا'],
      ifNotForMe: 'اسأل المركز.',
      eligibility: { age: { sentence: 'عمرك ١٨ سنة أو أكثر.' } },
      papers: { 'id-card': { name: 'البطاقة الوطنية', whereToGet: null } },
      ...changes.text,
    },
  }
}

/** The envelope of that service in Arabic. */
export const envelope = {
  type: 'service',
  id: '7',
  locale: 'ar',
  publishedAt: '2026-11-22T08:00:00.000Z',
  updatedAt: '2026-11-22T08:00:00.000Z',
} as const
