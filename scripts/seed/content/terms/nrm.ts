import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'nrm',
  demo: false,
  facts: {
    owner: null,
    acronym: 'NRM',
    about: { to: 'programme', slug: 'national-referral-mechanism' },
  },
  text: {
    ar: {
      title: 'آلية الإحالة الوطنية',
      summary:
        'نظام للعائدين من الخارج تشرف عليه وزارة الهجرة والمهجرين. تذكر حاجتك مرة واحدة، ثم تُحال إلى من يساعدك في العمل أو الدراسة أو الصحة أو الدعم النفسي والاجتماعي. جُرّب في محافظات مختارة.',
      body: '',
      keywords: [
        'NRM',
        'الية الاحالة',
        'الاحالة الوطنية',
        'احالة العائدين',
        'مساعدة العائدين',
        'ان ار ام',
        'ihala',
        'میکانیزمی نیشتمانیی ڕەوانەکردن',
        'National Referral Mechanism',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد: صفحة المساعدة في إعادة الإدماج، من دون تاريخ.',
      otherSpellings: ['الآلية الوطنية للإحالة', 'آلية وطنية للإحالة'],
    },
    ckb: {
      title: 'میکانیزمی نیشتمانیی ڕەوانەکردن',
      summary:
        'سیستەمێکی وەزارەتی کۆچ و کۆچبەرانە بۆ گەڕاوەکان. پێویستییەکەت دەڵێیت، و ڕەوانە دەکرێیت بۆ ئەوانەی لە کار، خوێندن، تەندروستی یان پشتگیریی دەروونیدا یارمەتی دەدەن. لە چەند پارێزگایەک تاقی کراوەتەوە.',
      body: '',
      keywords: [
        'NRM',
        'میکانیزمی ڕەوانەکردن',
        'ئیحالە',
        'ئێن ئاڕ ئێم',
        'یارمەتی گەڕاوەکان',
        'آلية الإحالة',
        'rewanekirdin',
        'آلية الإحالة الوطنية',
        'National Referral Mechanism',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا: پەڕەی یارمەتی بۆ تێکەڵبوونەوە، بەبێ بەروار.',
      otherSpellings: ['میکانیزمی نیشتمانی ڕەوانەکردن', 'میکانیزمی نیشتمانی بۆ ڕەوانەکردن'],
    },
    en: {
      title: 'National Referral Mechanism',
      summary:
        'A system for people who came back from abroad, under the Ministry of Migration and Displaced: you say once what you need and are referred to help with work, school, health or psycho-social support. It was tried in selected governorates.',
      body: '',
      keywords: [
        'NRM',
        'referral mechanism',
        'referral system',
        'national referral',
        'help for returnees',
        'ihala',
        'آلية الإحالة الوطنية',
        'میکانیزمی نیشتمانیی ڕەوانەکردن',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad: page on reintegration assistance, undated.',
      otherSpellings: ['National Referral Mechanisms'],
    },
  },
}
