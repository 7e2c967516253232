import type { SeedEntry } from '../../seed-entry.ts'

export const entry: SeedEntry<'campaign'> = {
  type: 'campaign',
  slug: 'work-with-papers',
  demo: true,
  facts: {
    owner: { to: 'centre', slug: 'mrc-baghdad-molsa' },
    startsOn: '-15d',
    endsOn: '+45d',
    hero: null,
    action: { to: 'service', slug: 'post-arrival-assistance' },
    services: [
      { to: 'service', slug: 'post-arrival-assistance' },
      { to: 'service', slug: 'protection-from-trafficking' },
    ],
    sessions: [
      { to: 'session', slug: 'rights-baghdad-1' },
      { to: 'session', slug: 'rights-erbil-1' },
    ],
    downloads: [{ to: 'resource', slug: 'rights-at-work' }],
  },
  text: {
    ar: {
      title: 'اعمل وأوراقك معك',
      summary:
        'لمن جاء من بلد آخر للعمل في العراق، ولصاحب العمل أيضاً: عقد واضح، وإقامة صالحة، وجواز سفر عند صاحبه.',
      body: `تركت بلدك لكي تعمل وترسل المال إلى عائلتك. في بلد لا تعرف لغته، الورقة الصحيحة تساوي كثيراً.

## ثلاث أوراق

1. **العقد:** فيه عملك وراتبك وساعاتك. اطلب نسخة بلغة تفهمها.
2. **الإقامة وإجازة العمل:** اعرف متى تنتهي كل واحدة منهما.
3. **جواز السفر:** هو لك. إذا طلبه صاحب العمل لمعاملة، فاسأل متى يعيده.

## لصاحب العمل

العامل الذي أوراقه صحيحة يعمل بلا خوف، وأنت أيضاً لا تخاف من مخالفة. إذا كنت لا تعرف الخطوات، فاسأل المركز قبل أن يصل العامل.

## إذا حدث خطأ

لا تسكت. إذا كنت في خطر الآن، فاذهب إلى مكان فيه ناس واطلب الشرطة. خدمة المساعدة بعد الوصول تشرح لك حقوقك وواجباتك، وتحيلك إلى من يساعدك.`,
      keywords: [
        'عمال اجانب',
        'عامل اجنبي',
        'حقوق العمال',
        'اقامة',
        'تجديد اقامة',
        'اجازة عمل',
        'عقد عمل',
        'كفيل',
        'جواز سفر',
        'راتب',
        'عمالة',
        'work permit',
      ],
      sourceNote: 'كُتب لهذا العرض التوضيحي، ولم يتحقق منه أي مكتب.',
      slogan: 'ورقة في يدك تحميك في عملك.',
      messages: [
        'لا توقّع ورقة لا تفهمها.',
        'احتفظ بجواز سفرك وبنسخة من عقدك.',
        'اكتب كل شهر كم استلمت ومتى.',
        'اسأل قبل أن تنتهي إقامتك، لا بعد ذلك.',
      ],
      heroAlt: null,
      actionLabel: 'اعرف حقوقك في العمل',
    },
    en: {
      title: 'Work with your papers',
      summary:
        'For people who came from another country to work in Iraq, and for employers: a clear contract, a valid residence, and a passport that stays with its owner.',
      body: `You left your country to work and send money to your family. In a country whose language you do not know, the right paper is worth a lot.

## Three papers

1. **The contract:** it says your work, your pay and your hours. Ask for a copy in a language that you understand.
2. **Residence and work permit:** know when each of them ends.
3. **The passport:** it is yours. If the employer needs it for an office, ask when you get it back.

## For employers

A worker whose papers are right works without fear, and you need not fear a fine. If you do not know the steps, ask the centre before the worker arrives.

## If something goes wrong

Do not stay silent. If you are in danger now, go to a place with people, and ask for the police. The service “Post-arrival assistance” explains your rights and duties and refers you to those who can help.`,
      keywords: [
        'labour migrant',
        'migrant worker',
        'foreign worker',
        'work permit',
        'residence',
        'iqama',
        'contract',
        'kafeel',
        'passport',
        'wages',
        'employer',
      ],
      sourceNote: 'Written for this demonstration; no office has checked it.',
      slogan: 'A paper in your hand protects you at work.',
      messages: [
        'Never sign a paper that you do not understand.',
        'Keep your passport, and a copy of your contract.',
        'Write down each month how much you got, and when.',
        'Ask before your residence ends, not after.',
      ],
      heroAlt: null,
      actionLabel: 'Know your rights at work',
    },
  },
}
