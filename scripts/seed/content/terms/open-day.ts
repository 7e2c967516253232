import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'open-day',
  demo: false,
  facts: { owner: null, acronym: null, about: { to: 'article', slug: 'ninewa-open-days' } },
  text: {
    ar: {
      title: 'يوم مفتوح',
      summary: 'يوم تأتي فيه من دون موعد، وتسأل ما تريد، وتتعرف على الخدمات والموظفين.',
      body: '',
      keywords: [
        'بلا موعد',
        'زيارة المركز',
        'الابواب المفتوحة',
        'فعالية',
        'open day',
        'yawm maftuh',
        'زيارة',
        'ڕۆژی کراوە',
      ],
      sourceNote: null,
      otherSpellings: ['اليوم المفتوح', 'أيام مفتوحة', 'الأيام المفتوحة'],
    },
    ckb: {
      title: 'ڕۆژی کراوە',
      summary:
        'ڕۆژێکە کە بەبێ وادە دێیت، چیت بوێت دەیپرسیت، و خزمەتگوزارییەکان و فەرمانبەرەکان دەناسیت.',
      body: '',
      keywords: [
        'بێ وادە',
        'سەردانی ناوەند',
        'دەرگای کراوە',
        'چالاکی',
        'سەردان',
        'ڕۆژی دەرگا کراوە',
        'يوم مفتوح',
        'Open day',
      ],
      sourceNote: null,
      otherSpellings: ['ڕۆژە کراوەکان'],
    },
    en: {
      title: 'Open day',
      summary:
        'A day on which you come without an appointment, ask what you want, and get to know the services and the staff.',
      body: '',
      keywords: [
        'visit',
        'no appointment',
        'event',
        'open house',
        'walk in',
        'come and ask',
        'يوم مفتوح',
        'ڕۆژی کراوە',
      ],
      sourceNote: null,
      otherSpellings: ['open days'],
    },
  },
}
