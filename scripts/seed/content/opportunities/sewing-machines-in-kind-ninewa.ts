import type { SeedEntry } from '../../seed-entry.ts'

/** Invented: sewing machines given to begin with. The Arabic says more by now than its translations. */
export const entry: SeedEntry<'opportunity'> = {
  type: 'opportunity',
  slug: 'sewing-machines-in-kind-ninewa',
  demo: true,
  before: {
    ar: {
      offers: [
        'ماكنة خياطة مستعملة ومفحوصة',
        'قماش وخيوط للشهر الأول',
        'يوم تتعلّمين فيه تنظيف الماكنة وتصليحها',
      ],
    },
  },
  facts: {
    owner: null,
    needs: ['work', 'training'],
    audiences: ['women', 'displaced', 'returnees'],
    governorates: ['IQ-NI'],
    kind: 'inKind',
    organisation: null,
    deadline: '+45d',
    centres: [],
    phones: [],
  },
  text: {
    ar: {
      title: 'مكائن خياطة لمن تبدأ مشروعها في نينوى',
      summary:
        'معمل ألبسة في نينوى يعطي عشر مكائن خياطة مستعملة وسليمة لنساء يردن العمل من البيت. الماكنة لكِ، وليست ديناً عليكِ.',
      body: `المساعدة العينية تعني شيئاً تعملين به، لا نقوداً في اليد.

## فكّري قبل أن تطلبي

- من سيشتري منكِ في الشهر الأول؟
- هل تكفي الكهرباء في بيتكِ لتشغيل الماكنة؟
- من يساعدكِ مع الأطفال وقت العمل؟

إذا كنتِ تسكنين في نينوى بعد نزوح أو عودة، فاقرئي أيضاً عن [نظام الإحالة](programme/ninewa-referral-system).`,
      keywords: [
        'ماكينة خياطة',
        'مكينة خياطة',
        'خياطة بالبيت',
        'شغل من البيت',
        'نينوى',
        'الموصل',
        'مساعدة عينية',
        'شغل نساء',
        'sewing machine',
        'in kind',
      ],
      sourceNote: 'مثال غير حقيقي للعرض، لم يتحقق منه أي مكتب.',
      offeredBy: 'معمل ألبسة في نينوى',
      offers: [
        'ماكنة خياطة مستعملة ومفحوصة',
        'قماش وخيوط للشهر الأول',
        'يوم تتعلّمين فيه تنظيف الماكنة وتصليحها',
        'زيارة من خيّاطة ذات خبرة في الشهر الأول',
      ],
      requirements: [
        'تسكنين في نينوى',
        'تعرفين الخياطة، أو أنتِ الآن في دورة خياطة',
        'عندكِ مكان جاف للماكنة',
      ],
      steps: [
        'اتصلي بأحد مراكز موارد الهجرة وقولي إنكِ تريدين ماكنة خياطة.',
        'أرسلي أو أحضري صورة لشيء من خياطتكِ.',
        'اسألي متى يأتي الجواب، ومن ينقل الماكنة إلى بيتكِ.',
        'عرض توضيحي: هذه الفرصة غير حقيقية، ولا يمكن التقديم عليها.',
      ],
    },
    ckb: {
      title: 'مەکینەی دوورین بۆ ئەو ژنانەی لە نەینەوا دەست بە کار دەکەن',
      summary:
        'کارگەیەکی جلوبەرگ لە نەینەوا دە مەکینەی دوورینی بەکارهاتوو و ساغ دەداتە ئەو ژنانەی دەیانەوێت لە ماڵەوە کار بکەن. مەکینەکە هی خۆتە، قەرز نییە.',
      body: `هەندێک یارمەتی کەلوپەلە: شتێک کە کاری پێ بکەیت، نەک پارەی نەختینە.

## پێش داواکردن بیر بکەرەوە

- لە مانگی یەکەمدا کێ لێت دەکڕێت؟
- کارەبای ماڵەکەت بەشی مەکینەکە دەکات؟
- لە کاتی کارکردندا کێ لەگەڵ منداڵەکان یارمەتیت دەدات؟

ئەگەر دوای ئاوارەبوون یان گەڕانەوە لە نەینەوا دەژیت، پەڕەی [سیستەمی ڕەوانەکردنیش](programme/ninewa-referral-system) بخوێنەوە.`,
      keywords: [
        'مەکینەی دوورین',
        'مەکینەی خەیاتی',
        'دوورین لە ماڵەوە',
        'کاری ماڵەوە',
        'نەینەوا',
        'مووسڵ',
        'یارمەتی کەلوپەل',
        'کاری ژنان',
        'sewing machine',
      ],
      sourceNote: 'نموونەیەکی خەیاڵییە بۆ پیشاندان، هیچ نووسینگەیەک نەیپشکنیوە.',
      offeredBy: 'کارگەیەکی جلوبەرگ لە نەینەوا',
      offers: [
        'مەکینەیەکی دوورینی بەکارهاتوو و پشکنراو',
        'قوماش و دەزوو بۆ مانگی یەکەم',
        'ڕۆژێک کە فێری پاککردنەوە و چاککردنەوەی مەکینەکە دەبیت',
      ],
      requirements: [
        'لە نەینەوا دەژیت',
        'دوورین دەزانیت، یان ئێستا لە خولی دووریندایت',
        'شوێنێکی وشکت بۆ مەکینەکە هەیە',
      ],
      steps: [
        'پەیوەندی بە یەکێک لە ناوەندەکانی سەرچاوەی کۆچەوە بکە و بڵێ مەکینەی دوورینت دەوێت.',
        'وێنەی شتێک کە خۆت دووریوتە بنێرە یان بیهێنە.',
        'بپرسە کەی وەڵامت پێ دەگات، و کێ مەکینەکە دەگەیەنێتە ماڵەکەت.',
        'نموونەیە: ئەم دەرفەتە ڕاستەقینە نییە و ناتوانیت داوای بکەیت.',
      ],
    },
    en: {
      title: 'Sewing machines for women who start to work in Ninewa',
      summary:
        'A clothing workshop in Ninewa gives ten used sewing machines in good order to women who want to work from home. The machine is yours; it is not a debt.',
      body: `Support in kind means a thing to work with, not money in your hand.

## Think before you ask

- Who will buy from you in the first month?
- Is the electricity at home enough for the machine?
- Who helps you with the children while you work?

If you live in Ninewa after displacement or return, read about the [referral system](programme/ninewa-referral-system) too.`,
      keywords: [
        'sewing machine',
        'in-kind support',
        'work from home',
        'women',
        'Ninewa',
        'Mosul',
        'tailoring',
        'tools',
      ],
      sourceNote: 'An invented example for demonstration, checked by no office.',
      offeredBy: 'A clothing workshop in Ninewa',
      offers: [
        'a used and tested sewing machine',
        'cloth and thread for the first month',
        'a day on how to clean and repair the machine',
      ],
      requirements: [
        'You live in Ninewa',
        'You can sew, or are in a sewing course now',
        'You have a dry place for the machine',
      ],
      steps: [
        'Call one of the Migrant Resource Centres and say that you want a sewing machine.',
        'Send or bring a picture of something you have sewn.',
        'Ask when you will hear, and who brings the machine to your home.',
        'Demonstration: this opportunity is invented, and you cannot apply for it.',
      ],
    },
  },
}
