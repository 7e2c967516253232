import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'term'> = {
  type: 'term',
  slug: 'reintegration',
  demo: false,
  facts: {
    owner: null,
    acronym: null,
    about: { to: 'service', slug: 'return-and-reintegration-referral' },
  },
  text: {
    ar: {
      title: 'إعادة الإدماج',
      summary:
        'أن تجد مكانك من جديد بعد العودة: بيت، وعمل، ومدرسة للأطفال، وناس حولك. هي تحتاج إلى وقت، وهناك من يساعدك فيها.',
      body: '',
      keywords: [
        'اعادة الادماج',
        'اعادة اندماج',
        'ادماج',
        'بداية جديدة',
        'بعد الرجوع',
        'reintegration',
        'تێکەڵبوونەوە',
        'idmaj',
      ],
      sourceNote: null,
      otherSpellings: ['إعادة الاندماج', 'إعادة دمج العائدين', 'الاندماج من جديد'],
    },
    ckb: {
      title: 'تێکەڵبوونەوە',
      summary:
        'ئەوەیە کە دوای گەڕانەوە دووبارە شوێنی خۆت بدۆزیتەوە: ماڵ، کار، قوتابخانە بۆ منداڵەکانت و خەڵک لە دەوروبەرت. کاتی دەوێت، و کەسانێک هەن کە تێیدا یارمەتیت دەدەن.',
      body: '',
      keywords: [
        'تێکەڵ بوونەوە',
        'دەستپێکردنەوە',
        'دوای گەڕانەوە',
        'ژیانی نوێ',
        'ئینتیگرەیشن',
        'اعادة الادماج',
        'tekelbunewe',
        'إعادة الإدماج',
        'Reintegration',
      ],
      sourceNote: null,
      otherSpellings: ['دووبارە تێکەڵبوونەوە', 'ئاوێتەبوونەوە', 'دووبارە ئاوێتەبوونەوە'],
    },
    en: {
      title: 'Reintegration',
      summary:
        'Finding your place again after coming back: a home, work, school for the children, and people around you. It takes time, and there are people who help with it.',
      body: '',
      keywords: [
        'integration',
        'new start',
        'after return',
        'start again',
        'back home',
        'idmaj',
        'إعادة الإدماج',
        'تێکەڵبوونەوە',
      ],
      sourceNote: null,
      otherSpellings: ['re-integration', 'reintegrate'],
    },
  },
}
