import type { SeedEntry } from '../../seed-entry.ts'

/** The Policy for Engagement with Iraqis Abroad, led by MoMD. */
export const entry: SeedEntry<'programme'> = {
  type: 'programme',
  slug: 'engagement-with-iraqis-abroad',
  demo: false,
  facts: {
    owner: null,
    needs: ['work'],
    audiences: [],
    governorates: [],
    cost: 'ask',
    confidentiality: 'ask',
    delivery: ['phone'],
    centres: [{ to: 'centre', slug: 'mrc-baghdad-momd' }],
    providers: [],
    phones: [],
    organisation: { to: 'organisation', slug: 'momd' },
    status: 'planned',
    useInstead: null,
    startsOn: null,
    endsOn: null,
    eligibility: [],
    papers: [],
    chain: [],
  },
  text: {
    ar: {
      title: 'سياسة التواصل مع العراقيين في الخارج',
      summary:
        'خطة تقودها وزارة الهجرة والمهجرين حتى يبقى العراقيون في الخارج على صلة ببلدهم. لا نعرف شيئاً تسجل فيه أو تقدّم عليه اليوم. إذا كنت مغترباً، فهنا تعرف من تسأل.',
      body: `**هذه سياسة، وليست مكتباً تراجعه.** إذا كنت في الخارج وتريد أن تفيد بلدك بخبرتك، فاقرأ عن [سجلات الخبراء](programme/iraqi-expert-rosters). وإذا كنت تريد العودة، فاقرأ صفحة [الإحالة للعودة وإعادة الإدماج](service/return-and-reintegration-referral).

## ماذا تقول السياسة؟

لها أربعة أجزاء:

- **المؤسسات والقيادة:** أن تتطور الجهات التي تعمل مع العراقيين في الخارج
- **الكفاءات:** أن يستفيد البلد مما يعرفه أبناؤه
- **المال والاستثمار:** أن يجد من يريد الاستثمار في العراق طريقاً إليه
- **رعاية الدولة:** أن ترعى الدولة أبناءها وهم في الخارج

هذا شرحنا بكلام بسيط، وليس نص السياسة.

## أين وصلت؟

عندما كُتب مصدرنا عام ٢٠٢٠ كانت قريبة من الإقرار. لا نعرف هل أُقرّت بعد ذلك. اسأل المركز الموجود في [وزارة الهجرة والمهجرين](centre/mrc-baghdad-momd).`,
      keywords: [
        'عراقيي الخارج',
        'العراقيين بالخارج',
        'المغتربين',
        'مغترب',
        'الجالية العراقية',
        'سياسة المغتربين',
        'كفاءات',
        'استثمار المغتربين',
        'أستثمر بالعراق',
        'دياسبورا',
        'diaspora',
        'mughtarib',
      ],
      sourceNote: 'المركز الدولي لتطوير سياسات الهجرة (ICMPD)، ٢٠٢٠.',
      runBy: 'وزارة الهجرة والمهجرين',
      benefits: ['لا نعرف شيئاً يُقدَّم اليوم: هي خطة فقط', 'معرفة من تسأل وأي صفحة تقرأ'],
      steps: [
        'اتصل بالمركز في وزارة الهجرة والمهجرين واسأل هل أُقرّت السياسة.',
        'قل ما الذي تريده: خبرة تقدمها، أو مال تستثمره، أو عودة.',
        'لا تدفع مالاً ولا تعطِ أوراقك لمن يقول إنه يسجلك في هذه السياسة.',
      ],
      ifNotForMe:
        'إذا كنت قد عدت إلى العراق، فاسأل مكتب معلومات إعادة الإدماج. وإذا كنت في الخارج وتحتاج إلى مساعدة هناك، فاسأل السفارة أو القنصلية العراقية في البلد الذي أنت فيه.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    ckb: {
      title: 'سیاسەتی کارکردن لەگەڵ عێراقییەکانی دەرەوە',
      summary:
        'پلانێکە کە وەزارەتی کۆچ و کۆچبەران سەرپەرشتیی دەکات، تا عێراقییەکانی دەرەوە لە وڵاتەکەیان دانەبڕێن. هیچ شتێک نازانین کە ئەمڕۆ بتوانیت ناوت تێدا تۆمار بکەیت یان داوای بکەیت. ئەگەر لە دەرەوەیت، لێرە دەزانیت لە کێ بپرسیت.',
      body: `**ئەمە سیاسەتێکە، نەک نووسینگەیەک کە سەردانی بکەیت.** ئەگەر لە دەرەوەیت و دەتەوێت بە شارەزاییت سوود بە وڵاتەکەت بگەیەنیت، پەڕەی [تۆماری شارەزایان](programme/iraqi-expert-rosters) بخوێنەوە. ئەگەر دەتەوێت بگەڕێیتەوە، پەڕەی [ڕەوانەکردن بۆ گەڕانەوە و تێکەڵبوونەوە](service/return-and-reintegration-referral) بخوێنەوە.

## سیاسەتەکە چی دەڵێت؟

چوار بەشی هەیە:

- **دامەزراوە و سەرکردایەتی:** ئەو لایەنانە پەرە بسێنن کە لەگەڵ عێراقییەکانی دەرەوە کار دەکەن
- **توانای مرۆیی:** وڵات سوود لەوە وەربگرێت کە خەڵکەکەی دەیزانن
- **پارە و وەبەرهێنان:** ئەوەی بیەوێت لە عێراق وەبەرهێنان بکات، ڕێگایەکی بۆ هەبێت
- **چاودێریی دەوڵەت:** دەوڵەت ئاگای لە خەڵکی خۆی بێت لە دەرەوە

ئەمە ڕوونکردنەوەی خۆمانە بە قسەی سادە، نەک دەقی سیاسەتەکە.

## گەیشتووەتە کوێ؟

کاتێک سەرچاوەکەمان لە ساڵی ٢٠٢٠دا نووسرا، نزیک بوو لە پەسەندکردن. نازانین دواتر پەسەند کرا یان نا. لەو ناوەندە بپرسە کە لە [وەزارەتی کۆچ و کۆچبەرانە](centre/mrc-baghdad-momd).`,
      keywords: [
        'عێراقییەکانی دەرەوە',
        'کوردانی دەرەوە',
        'ڕەوەند',
        'ڕەوەندی کوردی',
        'سیاسەتی ڕەوەند',
        'شارەزایان',
        'وەبەرهێنان',
        'وەبەرهێنان لە عێراق',
        'کۆچبەرانی دەرەوە',
        'دیاسپۆرا',
        'diaspora',
        'rewend',
      ],
      sourceNote: 'ناوەندی نێودەوڵەتیی پەرەپێدانی سیاسەتی کۆچ (ICMPD)، ٢٠٢٠.',
      runBy: 'وەزارەتی کۆچ و کۆچبەران',
      benefits: [
        'هیچ شتێک نازانین کە ئەمڕۆ بدرێت، تەنها دەزانین پلانێک هەیە',
        'دەزانیت لە کێ بپرسیت و کام پەڕە بخوێنیتەوە',
      ],
      steps: [
        'پەیوەندی بەو ناوەندەوە بکە کە لە وەزارەتی کۆچ و کۆچبەرانە، و بپرسە ئایا سیاسەتەکە پەسەند کراوە.',
        'بڵێ چیت دەوێت: شارەزاییەک کە بیدەیت، پارەیەک کە بیخەیتە کار، یان گەڕانەوە.',
        'پارە و بەڵگەنامەکانت مەدە بە کەسێک کە دەڵێت لەم سیاسەتەدا ناوت تۆمار دەکات.',
      ],
      ifNotForMe:
        'ئەگەر گەڕاویتەتەوە بۆ عێراق، لە مێزی زانیاریی تێکەڵبوونەوە بپرسە. ئەگەر لە دەرەوەیت و لەوێ یارمەتیت دەوێت، لە باڵیۆزخانە یان کونسوڵخانەی عێراق لەو وڵاتە بپرسە.',
      eligibility: {},
      papers: {},
      chain: {},
    },
    en: {
      title: 'Policy for Engagement with Iraqis Abroad',
      summary:
        'A plan led by the Ministry of Migration and Displaced, so that Iraqis abroad stay linked with their country. We know of nothing to register or apply for today. If you live abroad, learn here whom to ask.',
      body: `**This is a policy, not an office to visit.** If you are abroad and want to help your country with what you know, read about the [expert rosters](programme/iraqi-expert-rosters). If you want to come back, read about [referral for return and reintegration](service/return-and-reintegration-referral).

## What the policy says

It has four parts:

- **Institutional and leadership development:** the bodies that work with Iraqis abroad grow stronger
- **Human capital:** the country gains from what its people know
- **Financial mobilisation and investment:** those who want to invest in Iraq find a way
- **State guardianship:** the state looks after its people abroad

The explanations are ours, in plain words, and not the policy’s own text.

## How far it has come

When our source was written, in 2020, it was close to being adopted. We do not know whether it was. Ask the centre at the [Ministry of Migration and Displaced](centre/mrc-baghdad-momd).`,
      keywords: [
        'Iraqis abroad',
        'diaspora',
        'diaspora policy',
        'engagement policy',
        'expatriates',
        'invest in Iraq',
        'diaspora investment',
        'remittances',
        'human capital',
        'MoMD',
        'mughtaribin',
      ],
      sourceNote: 'International Centre for Migration Policy Development (ICMPD), 2020.',
      runBy: 'Ministry of Migration and Displaced (MoMD)',
      benefits: [
        'We know of nothing that is given today, only of a plan',
        'You learn whom to ask and which page to read',
      ],
      steps: [
        'Call the centre at the Ministry of Migration and Displaced and ask whether the policy has been adopted.',
        'Say what you have in mind: knowledge to offer, money to invest, or coming back.',
        'Give no money and no papers to anyone who says they register you under this policy.',
      ],
      ifNotForMe:
        'If you have come back to Iraq, ask the Reintegration Information Desk. If you are abroad and need help there, ask the Iraqi embassy or consulate in that country.',
      eligibility: {},
      papers: {},
      chain: {},
    },
  },
}
