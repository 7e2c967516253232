import type { Locale } from '#schema/locales'
import { plainOf } from './plain-of.ts'

/**
 * Whether a plain word says nothing about what is asked for: particles, question words, "I want", "Iraq".
 * English ones do not in any language, because names and keywords in Latin letters stand on every page.
 */
export function isStopWord(plain: string, locale: Locale): boolean {
  return wordsIn(locale).has(plain) || wordsIn('en').has(plain)
}

function wordsIn(locale: Locale): ReadonlySet<string> {
  const read =
    sets.get(locale) ?? new Set(texts[locale].split(' ').map((word) => plainOf(word, locale)))
  sets.set(locale, read)
  return read
}

const sets = new Map<Locale, ReadonlySet<string>>()

const texts: Record<Locale, string> = {
  ar: 'في من على إلى الى عن و مع ما لا ماذا هل كيف أين اين وين متى شنو شلون شكو لماذا ليش كم منو مين أنا اني عندي عند لي إلي الي أريد اريد نريد احتاج أحتاج محتاج ابحث أبحث ممكن أستطيع اقدر أقدر أكدر اكدر يمكن يمكنني هذا هذه هاي أو او ان أن التي الذي الي كان هو هي احد بعد قبل كل لو اذا شسوي اسوي أسوي احصل أحصل القى الكى معنى يعني فرق الفرق ماكو اكو عنه كل شي العراق عراق للعراق بالعراق عراقي اللي شوكت شكد منين ويه حتى بس لازم علمود نفس مال مالت مالتي',
  ckb: 'لە بۆ بە و یا یان کە چۆن کوێ لەکوێ کێ چی بۆچی کەی من دەمەوێت دەمەوێ ئەمەوێ ئایا لەگەڵ ئەم ئەو ئەوە هەیە نییە پێویستم پێویستە دەتوانم دەتوانیت چیە چییە بکەم بکە کردن دەست هەر لەسەر تۆ خۆم چەند ڕێگا عێراق پێ بێ دوای پێش چ ببێ لێ ئەوێ دەوێ دەوێت دڤێت ئێراق ئێمە زۆر دەبێت ئەبێ',
  en: 'the a an of in on at to for and or is are am be do does i my me we our can could how what where when who which you your with from it this that there any some need want get find looking look search please should would will give have has about by as if not was were been they he she their his her into than then bo la al iraq iraqi',
}
