import type { SeedEntry } from '../../seed-entry.ts'

/** Gives the Business Innovation course with the centre at MoLSA. */
export const entry: SeedEntry<'organisation'> = {
  type: 'organisation',
  slug: 'business-incubators-unit',
  demo: false,
  facts: {
    owner: null,
    kind: 'incubator',
    coverage: [{ id: 'business', needs: ['training', 'work'], governorates: ['IQ-BG'] }],
    governorate: null,
    phones: [],
    email: null,
    website: null,
    referralNetwork: 'ask',
    platform: 'ask',
  },
  text: {
    ar: {
      title: 'وحدة حاضنات الأعمال',
      summary:
        'عندك فكرة مشروع صغير؟ تقدم هذه الوحدة في وزارة العمل دورة ابتكار الأعمال مع مركز موارد الهجرة في بغداد.',
      body: `حاضنة الأعمال تساعد المشروع الصغير في أول طريقه. هذه الوحدة جزء من دائرة العمل والتدريب المهني في [وزارة العمل والشؤون الاجتماعية](organisation/molsa).

## بماذا تفيدك؟

تقدم الوحدة مع المركز [دورة ابتكار الأعمال](course/business-innovation)، لمن يستطيع أن يدخل سوق العمل المحلي. في الدورة تختبر فكرتك قبل أن تصرف عليها مالك.

## كيف تصل إليها؟

اتصل [بالمركز الموجود في وزارة العمل](centre/mrc-baghdad-molsa) واسأل عن موعد الدورة القادمة. إذا كنت تحتاج إلى مال، فاقرأ أيضاً عن [صندوق القروض](programme/loan-fund). الدورة لا تعني أنك ستحصل على قرض.`,
      keywords: [
        'حاضنة اعمال',
        'حاضنات الاعمال',
        'حاضنة',
        'مشروع صغير',
        'مشاريع صغيرة',
        'ابتكار الاعمال',
        'ريادة الاعمال',
        'فكرة مشروع',
        'دائرة العمل',
        'incubator',
        'hadina',
      ],
      sourceNote: 'مركز موارد الهجرة في بغداد، ٢٠٢٠.',
      address: null,
    },
    ckb: {
      title: 'یەکەی لانکەکانی کار',
      summary:
        'بیرۆکەی پڕۆژەیەکی بچووکت هەیە؟ ئەم یەکەیە لە وەزارەتی کار خولی داهێنانی کار لەگەڵ ناوەندی سەرچاوەی کۆچ لە بەغدا پێشکەش دەکات.',
      body: `لانکەی کار لە سەرەتای ڕێگادا یارمەتیی پڕۆژەی بچووک دەدات. ئەم یەکەیە بەشێکە لە فەرمانگەی کار و ڕاهێنانی پیشەیی لە [وەزارەتی کار و کاروباری کۆمەڵایەتی](organisation/molsa).

## بۆ تۆ چ سوودێکی هەیە؟

یەکەکە لەگەڵ ناوەندەکە [خولی داهێنانی کار](course/business-innovation) پێشکەش دەکات، بۆ ئەوانەی دەتوانن بچنە بازاڕی کاری ناوخۆ. لە خولەکەدا بیرۆکەکەت تاقی دەکەیتەوە، پێش ئەوەی پارەی خۆتی تێدا خەرج بکەیت.

## چۆن پێی بگەیت؟

پەیوەندی بە [ناوەندەکەی وەزارەتی کارەوە](centre/mrc-baghdad-molsa) بکە و لە وادەی خولی داهاتوو بپرسە. ئەگەر پارەت پێویستە، پەڕەی [سندووقی قەرز](programme/loan-fund) بخوێنەوە. بەشداریکردن لە خولەکە مانای ئەوە نییە کە قەرز وەردەگریت.`,
      keywords: [
        'لانکەی کار',
        'لانکەکانی کار',
        'حازینە',
        'پڕۆژەی بچووک',
        'پرۆژەی بچوک',
        'بیرۆکەی پڕۆژە',
        'داهێنانی کار',
        'بزنس',
        'فەرمانگەی کار',
        'incubator',
      ],
      sourceNote: 'ناوەندی سەرچاوەی کۆچ لە بەغدا، ٢٠٢٠.',
      address: null,
    },
    en: {
      title: 'Business Incubators Unit',
      summary:
        'Do you have an idea for a small business? This unit of the Ministry of Labour gives the Business Innovation course with the Migrant Resource Centre in Baghdad.',
      body: `A business incubator helps people who start a small business. This unit is part of the Department of Labour and Vocational Training at the [Ministry of Labour and Social Affairs](organisation/molsa).

## What can it do for you?

With the centre, the unit gives the [Business Innovation course](course/business-innovation), for people who can enter the local job market. In the course you test your idea before you spend your money on it.

## How do you reach it?

Call the [centre at the Ministry of Labour](centre/mrc-baghdad-molsa) and ask when the next course is. If you need money, read about the [loan fund](programme/loan-fund) too. The course does not mean that you will get a loan.`,
      keywords: [
        'business incubator',
        'incubator',
        'incubators unit',
        'small business',
        'startup',
        'business idea',
        'business innovation',
        'entrepreneur',
        'MoLSA training',
      ],
      sourceNote: 'Migrant Resource Centre in Baghdad, 2020.',
      address: null,
    },
  },
}
