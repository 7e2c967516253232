import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: training in phone repair. Its next check is overdue. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'phone-repair-training-sulaymaniyah',
  demo: true,
  facts: {
    owner: null,
    needs: ['training', 'work'],
    audiences: ['returnees', 'youth', 'displaced'],
    governorates: ['IQ-SU'],
    kind: 'training',
    organisation: {
      to: 'organisation',
      slug: 'demo-sulaymaniyah-workshop',
    },
    deadline: '+12d',
    centres: [{ to: 'centre', slug: 'mrc-sulaymaniyah' }],
    phones: [],
    freshness: { checkedOn: '-80d', checkedBy: null, nextCheckDue: '-20d' },
  },
  text: {
    ar: {
      title: 'تدريب على تصليح الهواتف في السليمانية',
      summary:
        'ستة أسابيع تتعلّم فيها تبديل الشاشة والبطارية وفحص الهاتف. التدريب في ورشة الشرارة في السليمانية، مساءً حتى لا تترك عملك.',
      body: `كل بيت فيه هاتف مكسور. من يصلحه جيداً وبسعر واضح يجد زبائن.

## في كل أسبوع خطوة

- فتح الهاتف وإغلاقه من دون كسر
- الشاشة والبطارية ومدخل الشحن
- فحص الأعطال وحفظ صور الزبون وأسراره

لا تفتح ملفات الزبون. هذا أول درس في المهنة.`,
      keywords: [
        'تصليح موبايل',
        'تصليح هواتف',
        'تصليح تلفونات',
        'صيانة موبايل',
        'السليمانية',
        'دورة موبايل',
        'تبديل شاشة',
        'تدريب',
        'mobile repair',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، ويوم التحقق منه غير حقيقي أيضاً.',
      offeredBy: 'ورشة الشرارة في السليمانية',
      offers: [
        'ستة أسابيع، ثلاثة مساءات في الأسبوع',
        'عُدّة تصليح تستعملها في أثناء التدريب',
        'طاولة في الورشة لمدة شهر بعد التدريب',
      ],
      requirements: ['تقرأ الأرقام والحروف اللاتينية', 'عمرك ١٦ سنة أو أكثر'],
      steps: [
        'اسأل مركز موارد الهجرة في السليمانية عن تدريب تصليح الهواتف.',
        'قل للمرشد ماذا تعرف عن الهواتف، ولو كان قليلاً.',
        'احضر المساء الأول، ثم قرر.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'ڕاهێنانی چاککردنەوەی مۆبایل لە سلێمانی',
      summary:
        'لە شەش هەفتەدا فێری گۆڕینی شاشە و پاتری و پشکنینی مۆبایل دەبیت. ڕاهێنانەکە لە کارگەی پریشکە لە سلێمانی، ئێواران، بۆ ئەوەی کارەکەت بەجێ نەهێڵیت.',
      body: `لە هەموو ماڵێکدا مۆبایلێکی شکاو هەیە. ئەوەی باش و بە نرخێکی ڕوون چاکی بکاتەوە، کڕیار دەدۆزێتەوە.

## هەموو هەفتەیەک هەنگاوێک

- کردنەوە و داخستنی مۆبایل بەبێ شکاندن
- شاشە، پاتری و شوێنی شەحن
- پشکنینی کێشەکان و پاراستنی وێنە و زانیاریی کڕیار

فایلەکانی کڕیار مەکەرەوە. ئەمە یەکەم وانەی پیشەکەیە.`,
      keywords: [
        'چاککردنەوەی مۆبایل',
        'تەعمیری مۆبایل',
        'چاککردنی مۆبایل',
        'گۆڕینی شاشە',
        'سلێمانی',
        'خولی مۆبایل',
        'ڕاهێنان',
        'mobile repair',
        'slemani',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، ڕۆژی پشکنینەکەشی خەیاڵییە.',
      offeredBy: 'کارگەی پریشک لە سلێمانی',
      offers: [
        'شەش هەفتە، هەفتەی سێ ئێوارە',
        'کەلوپەلی چاککردنەوە کە لە کاتی ڕاهێناندا بەکاری دەهێنیت',
        'مێزێک لە کارگەکە بۆ ماوەی مانگێک دوای ڕاهێنان',
      ],
      requirements: ['ژمارە و پیتی لاتینی دەخوێنیتەوە', 'تەمەنت ١٦ ساڵ یان زیاترە'],
      steps: [
        'لە ناوەندی سەرچاوەی کۆچ لە سلێمانی لەبارەی ڕاهێنانی چاککردنەوەی مۆبایلەوە بپرسە.',
        'بە ڕاوێژکارەکە بڵێ لەبارەی مۆبایلەوە چی دەزانیت، با کەمیش بێت.',
        'ئێوارەی یەکەم ئامادە بە، دواتر بڕیار بدە.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'Training in phone repair in Sulaymaniyah',
      summary:
        'Six weeks in which you learn to change a screen and a battery and to test a phone. The training is at the Spark Workshop in Sulaymaniyah, in the evening, so that you need not leave your work.',
      body: `Every home has a broken phone. Someone who repairs it well, at a clear price, finds customers.

## Every week a step

- opening and closing a phone without breaking it
- the screen, the battery and the charging port
- finding faults, and keeping the customer’s pictures and secrets safe

Do not open a customer’s files. This is the first lesson of the trade.`,
      keywords: [
        'phone repair',
        'mobile repair',
        'smartphone',
        'screen replacement',
        'Sulaymaniyah',
        'Slemani',
        'training',
        'learn a trade',
      ],
      sourceNote: 'An invented example for demonstration; the day of its check is invented too.',
      offeredBy: 'Spark Workshop in Sulaymaniyah',
      offers: [
        'six weeks, three evenings a week',
        'repair tools to use during the training',
        'a workbench for a month after the training',
      ],
      requirements: ['You can read numbers and Latin letters', 'You are 16 or older'],
      steps: [
        'Ask the Migrant Resource Centre in Sulaymaniyah about the training in phone repair.',
        'Tell the counsellor what you know about phones, even if it is little.',
        'Come to the first evening, then decide.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
