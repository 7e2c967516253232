import type { SeedGlobal } from '../../seed-entry.ts'

/** The first page: every need, and where most people begin. */
export const entry: SeedGlobal<'home'> = {
  type: 'home',
  facts: {
    needs: [
      'housing',
      'papers',
      'work',
      'training',
      'counselling',
      'safety',
      'loans',
      'school',
      'health',
      'travel',
    ],
    featured: [
      { to: 'guide', slug: 'first-30-days' },
      { to: 'service', slug: 'reintegration-information-desk' },
      { to: 'programme', slug: 'loan-fund' },
      { to: 'guide', slug: 'before-you-decide-to-leave' },
      { to: 'guide', slug: 'working-in-iraq' },
      { to: 'guide', slug: 'help-after-displacement' },
    ],
  },
  text: {
    ar: {
      title: 'بماذا نستطيع أن نساعدك؟',
      lead: 'اختر حاجتك لتعرف أين تذهب وماذا تُحضر معك وبمن تتصل.',
    },
    ckb: {
      title: 'لە چیدا یارمەتیت دەوێت؟',
      lead: 'ئەوەی پێویستتە هەڵیبژێرە، تا بزانیت بۆ کوێ بچیت، چی لەگەڵ خۆت بهێنیت و پەیوەندی بە کێوە بکەیت.',
    },
    en: {
      title: 'What do you need help with?',
      lead: 'Choose what you need and see where to go, what to bring and whom to call.',
    },
  },
}
