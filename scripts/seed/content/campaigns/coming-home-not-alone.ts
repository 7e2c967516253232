import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'campaign'> = {
  type: 'campaign',
  slug: 'coming-home-not-alone',
  demo: true,
  facts: {
    owner: null,
    startsOn: '-10d',
    endsOn: '+60d',
    hero: { file: 'hero-road.webp' },
    action: { to: 'service', slug: 'reintegration-information-desk' },
    services: [
      { to: 'service', slug: 'reintegration-information-desk' },
      { to: 'service', slug: 'psychosocial-support' },
      { to: 'service', slug: 'referral-to-providers' },
    ],
    sessions: [
      { to: 'session', slug: 'open-day-baghdad-1' },
      { to: 'session', slug: 'cv-baghdad-1' },
      { to: 'session', slug: 'cv-sulaymaniyah-1' },
      { to: 'session', slug: 'interview-erbil-1' },
    ],
    downloads: [
      { to: 'resource', slug: 'first-thirty-days' },
      { to: 'resource', slug: 'papers-checklist' },
    ],
  },
  text: {
    ar: {
      title: 'رجعت؟ لست وحدك',
      summary:
        'للعائدين إلى العراق وعائلاتهم: من يسمعك، ومن يساعدك في الأوراق والعمل والمدرسة، وأين تبدأ هذا الأسبوع.',
      body: `قد يسألك الناس: لماذا رجعت؟ وقد تسأل نفسك السؤال نفسه في الليل. كثير من العائدين يشعرون بالخجل أو بالتعب أو بالغربة في بيتهم. هذا شعور عادي، ولا داعي لأن تحمله وحدك.

## ماذا تجد في المركز؟

- **شخص يسمعك:** الدعم النفسي والاجتماعي لك ولعلاقتك بعائلتك.
- **من يعرف الأبواب:** مكتب معلومات إعادة الإدماج يخبرك بالبرامج التي قد تناسبك.
- **من يحيلك:** إلى جهة تساعد في التدريب أو الأوراق أو المدرسة.

## إذا كان العائد ابنك أو أخاك

لا تسأله كل يوم عن المال الذي ضاع. اسأله: ماذا تريد أن تأكل؟ هل نمت؟ ثم امشِ معه إلى المركز إذا أراد.`,
      keywords: [
        'العائدين',
        'رجعت من اوربا',
        'راجع من المانيا',
        'مرحل',
        'ترحيل',
        'عودة طوعية',
        'رجوع طوعي',
        'اعادة الادماج',
        'مساعدة العائدين',
        'تعبان نفسيا',
        'returnees',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      slogan: 'الرجوع بداية، وليس نهاية.',
      messages: [
        'الرجوع ليس فشلاً.',
        'يمكنك أن تتحدث مع مرشد قبل أن ترتب أوراقك.',
        'قل من أي بلد رجعت ومتى، فبعض البرامج تسأل عن ذلك.',
        'خطوة صغيرة كل أسبوع تكفي.',
      ],
      heroAlt: 'شخص كبير وطفل يمشيان ليلاً على طريق نحو بيت نوافذه مضيئة.',
      actionLabel: 'ابدأ من مكتب المعلومات',
    },
    ckb: {
      title: 'گەڕاویتەتەوە؟ تەنیا نیت',
      summary:
        'بۆ ئەوانەی گەڕاونەتەوە بۆ عێراق و بۆ خێزانەکانیان: کێ گوێت لێ دەگرێت، کێ لە بەڵگەنامە، کار و قوتابخانەدا یارمەتیت دەدات، و ئەم هەفتەیە لە کوێوە دەست پێ بکەیت.',
      body: `لەوانەیە خەڵک لێت بپرسن: بۆچی گەڕایتەوە؟ لەوانەیە خۆشت شەوان هەمان پرسیار لە خۆت بکەیت. زۆر لە گەڕاوەکان هەست بە شەرم، ماندوێتی یان نامۆیی لە ماڵی خۆیاندا دەکەن. ئەمە هەستێکی ئاساییە، و پێویست ناکات بە تەنیا هەڵیبگریت.

## لە ناوەندەکە چی هەیە؟

- **کەسێک کە گوێت لێ دەگرێت:** پشتگیریی دەروونی و کۆمەڵایەتی بۆ خۆت و بۆ پەیوەندیت لەگەڵ خێزانەکەت.
- **ئەوەی دەزانێت لە کوێ بپرسیت:** مێزی زانیاریی تێکەڵبوونەوە ئەو بەرنامانەت پێ دەڵێت کە لەوانەیە بۆ تۆ گونجاو بن.
- **ئەوەی ڕەوانەت دەکات:** بۆ لایەنێک کە لە ڕاهێنان، بەڵگەنامە یان قوتابخانەدا یارمەتی دەدات.

## ئەگەر گەڕاوەکە کوڕت یان برات بێت

هەموو ڕۆژێک لەبارەی ئەو پارەیەوە لێی مەپرسە کە لەدەست چوو. لێی بپرسە: چی دەخۆیت؟ خەوتوویت؟ پاشان لەگەڵی بڕۆ بۆ ناوەندەکە، ئەگەر ویستی.`,
      keywords: [
        'گەڕاوە',
        'گەڕاوەکان',
        'گەڕانەوە',
        'گەرانەوە',
        'دیپۆرت',
        'گەڕانەوەی خۆبەخشانە',
        'تێکەڵبوونەوە',
        'یارمەتی گەڕاوەکان',
        'گەڕانەوە لە ئەڵمانیا',
        'دەروونی',
        'returnees',
      ],
      sourceNote: 'بۆ ئەم نموونەیە نووسراوە و هیچ نووسینگەیەک نەیپشکنیوە.',
      slogan: 'گەڕانەوە سەرەتایە، کۆتایی نییە.',
      messages: [
        'گەڕانەوە شکست نییە.',
        'دەتوانیت پێش ڕێکخستنی بەڵگەنامەکانت لەگەڵ ڕاوێژکارێک قسە بکەیت.',
        'بڵێ لە کام وڵاتەوە و کەی گەڕاویتەتەوە، چونکە هەندێک بەرنامە ئەمە دەپرسن.',
        'هەنگاوێکی بچووک لە هەر هەفتەیەکدا بەسە.',
      ],
      heroAlt:
        'کەسێکی گەورە و منداڵێک بە شەو لە ڕێگایەکدا بەرەو ماڵێک دەڕۆن کە پەنجەرەکانی ڕووناکن.',
      actionLabel: 'لە مێزی زانیارییەوە دەست پێ بکە',
    },
    en: {
      title: 'Back home? You are not alone',
      summary:
        'For people who came back to Iraq, and their families: who listens, who helps with papers, work and school, and where to begin this week.',
      body: `People may ask you: why did you come back? You may ask yourself the same at night. Many returnees feel ashamed, tired, or like strangers in their own home. This is a normal feeling, and you need not carry it alone.

## What is there at the centre?

- **Someone who listens:** psycho-social support for you and your ties with your family.
- **Someone who knows where to ask:** the Reintegration Information Desk tells you about programmes that may fit you.
- **Someone who refers you:** to an office that helps with training, papers or school.

## If your son or brother came back

Do not ask him every day about the money that was lost. Ask: What would you like to eat? Did you sleep? Then walk with him to the centre, if he wants to.`,
      keywords: [
        'returnee',
        'returned',
        'deported',
        'deportation',
        'voluntary return',
        'reintegration',
        'back from Europe',
        'back from Germany',
        'start again',
        'help for returnees',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      slogan: 'Coming back is a beginning, not an end.',
      messages: [
        'Coming back is not failing.',
        'You can talk to a counsellor before your papers are in order.',
        'Say from which country you came back, and when: some programmes ask for it.',
        'One small step each week is enough.',
      ],
      heroAlt: 'An adult and a child walk at night on a road towards a house with lit windows.',
      actionLabel: 'Start at the information desk',
    },
  },
}
