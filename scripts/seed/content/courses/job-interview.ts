import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'course'> = {
  type: 'course',
  slug: 'job-interview',
  demo: false,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    needs: ['work', 'training'],
    audiences: [],
    governorates: ['IQ-BG', 'IQ-AR', 'IQ-SU'],
    hours: null,
    certificate: 'ask',
    organisers: [
      { to: 'centre', slug: 'mrc-baghdad-molsa' },
      { to: 'centre', slug: 'mrc-baghdad-momd' },
      { to: 'centre', slug: 'mrc-erbil' },
      { to: 'centre', slug: 'mrc-sulaymaniyah' },
    ],
    partners: [],
    papers: [{ id: 'cv', kind: 'other', optional: true }],
  },
  text: {
    ar: {
      title: 'دورة مقابلة العمل',
      summary:
        'تتدرب على مقابلة العمل مع مدرب: كيف تستعد، وكيف تجيب عن الأسئلة الصعبة، وماذا تسأل أنت. تناسب من يبحث عن عمل أول مرة أو بعد الرجوع.',
      body: `الخوف قبل المقابلة شيء عادي. يقل الخوف عندما تعرف الأسئلة وتتدرب على الإجابة بصوت عالٍ.

## كيف نتدرب؟

1. نقرأ إعلان وظيفة ونسأل: ماذا يريد صاحب العمل؟
2. تحضّر ثلاث جمل عن نفسك.
3. تجلس مع المدرب كأنك في مقابلة حقيقية، ثم تسمع رأيه.
4. تعيد المقابلة مرة ثانية وترى الفرق.

## أسئلة نحضّرها معاً

- لماذا تريد هذا العمل؟
- أين كنت في السنوات الماضية؟
- ما الراتب الذي تتوقعه؟

تتعلم أيضاً ما تسأله أنت: عن العقد، وساعات العمل، والراتب. من حقك أن تسأل قبل أن توافق.`,
      keywords: [
        'مقابلة عمل',
        'مقابله العمل',
        'مقابلة شغل',
        'انترفيو',
        'مقابلة وظيفة',
        'اسئلة المقابلة',
        'تعيين',
        'شغل',
        'وظائف',
        'interview',
        'muqabala',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      outcomes: [
        'تستعد للمقابلة قبل يوم.',
        'تتكلم عن نفسك بثلاث جمل.',
        'تجيب بهدوء عن سؤال صعب.',
        'تسأل عن العقد والراتب وساعات العمل.',
      ],
      partner: null,
      papers: {
        cv: {
          name: 'سيرتك الذاتية',
          whereToGet: null,
        },
      },
    },
    ckb: {
      title: 'خولی چاوپێکەوتنی کار',
      summary:
        'لەگەڵ ڕاهێنەرێک ڕاهێنان لەسەر چاوپێکەوتنی کار دەکەیت: چۆن خۆت ئامادە بکەیت، چۆن وەڵامی پرسیارە قورسەکان بدەیتەوە و خۆت چی بپرسیت. بۆ ئەو کەسانەیە کە یەکەم جار یان دوای گەڕانەوە بەدوای کاردا دەگەڕێن.',
      body: `ترس پێش چاوپێکەوتن شتێکی ئاساییە. ترسەکە کەم دەبێتەوە کاتێک پرسیارەکان دەزانیت و بە دەنگی بەرز ڕاهێنان لەسەر وەڵامەکان دەکەیت.

## چۆن ڕاهێنان دەکەین؟

1. ئاگادارییەکی کار دەخوێنینەوە و دەپرسین: خاوەنکار چی دەوێت؟
2. سێ ڕستە لەبارەی خۆتەوە ئامادە دەکەیت.
3. لەگەڵ ڕاهێنەر دادەنیشیت وەک ئەوەی چاوپێکەوتنێکی ڕاستەقینە بێت، پاشان بۆچوونی ئەو دەبیستیت.
4. جارێکی تر دووبارەی دەکەیتەوە و جیاوازییەکە دەبینیت.

## ئەو پرسیارانەی پێکەوە ئامادەیان دەکەین

- بۆچی ئەم کارەت دەوێت؟
- لە ساڵانی ڕابردوودا لە کوێ بوویت؟
- چاوەڕێی چ مووچەیەک دەکەیت؟

هەروەها فێر دەبیت خۆت چی بپرسیت: لەبارەی گرێبەست، کاتی کار و مووچە. مافی خۆتە پێش ڕازیبوون بپرسیت.`,
      keywords: [
        'چاوپێکەوتن',
        'چاوپیکەوتن',
        'چاوپێکەوتنی کار',
        'ئینتەرڤیو',
        'مقابەلە',
        'پرسیاری چاوپێکەوتن',
        'کار دۆزینەوە',
        'دامەزراندن',
        'ئیش',
        'interview',
        'chawpekewtin',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      outcomes: [
        'ڕۆژێک پێشتر خۆت بۆ چاوپێکەوتن ئامادە دەکەیت.',
        'بە سێ ڕستە باسی خۆت دەکەیت.',
        'بە هێمنی وەڵامی پرسیارێکی قورس دەدەیتەوە.',
        'لەبارەی گرێبەست، مووچە و کاتی کارەوە دەپرسیت.',
      ],
      partner: null,
      papers: {
        cv: {
          name: 'سیڤییەکەت',
          whereToGet: null,
        },
      },
    },
    en: {
      title: 'Job interview course',
      summary:
        'You practise a job interview with a trainer: how to prepare, how to answer hard questions, and what to ask yourself. For a first job, or a new start after coming back.',
      body: `It is normal to be afraid before an interview. The fear gets smaller when you know the questions and practise the answers aloud.

## How do we practise?

1. We read a job notice and ask: what does the employer want?
2. You prepare three sentences about yourself.
3. You sit with the trainer as in a real interview, then hear what was good and what was not.
4. You do it a second time and see the difference.

## Questions that we prepare together

- Why do you want this job?
- Where were you in the last years?
- What pay do you expect?

You also learn what to ask: about the contract, the hours and the pay. It is your right to ask before you agree.`,
      keywords: [
        'job interview',
        'interview tips',
        'interveiw',
        'interview questions',
        'find a job',
        'employment',
        'hiring',
        'work',
        'first job',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      outcomes: [
        'You prepare for an interview the day before.',
        'You talk about yourself in three sentences.',
        'You answer a hard question calmly.',
        'You ask about the contract, the pay and the hours.',
      ],
      partner: null,
      papers: {
        cv: {
          name: 'Your CV',
          whereToGet: null,
        },
      },
    },
  },
}
