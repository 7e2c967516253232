import type { SeedGlobal } from '../../seed-entry.ts'

/** A warning that holds at any time of the year. */
export const entry: SeedGlobal<'alert'> = {
  type: 'alert',
  facts: {
    level: 'warning',
    from: '-2d',
    until: '+60d',
    link: { to: 'service', slug: 'protection-from-trafficking' },
  },
  text: {
    ar: {
      message: 'الإرشاد في المراكز مجاني. إذا طلب منك أحد مالاً باسم المركز، فلا تدفع، واتصل بنا.',
      linkLabel: 'كيف تحمي نفسك؟',
    },
    ckb: {
      message:
        'ڕاوێژکاری لە ناوەندەکان بەخۆڕاییە. ئەگەر کەسێک بە ناوی ناوەندەوە داوای پارەی لێ کردیت، پارە مەدە و پەیوەندیمان پێوە بکە.',
      linkLabel: 'چۆن خۆت دەپارێزیت؟',
    },
    en: {
      message:
        'Counselling at the centres is free. If someone asks you for money in a centre’s name, do not pay, and call us.',
      linkLabel: 'How to protect yourself',
    },
  },
}
