import type { Locale } from '#schema/locales'

const list = (text: string) => text.trim().split(/\s+/)

/** Everyday words of the centres' work, to make text that weighs and breaks like real text. */
export const words: Record<Locale, readonly string[]> = {
  ar: list(`المركز العودة العمل التدريب السكن الأوراق الهوية الجواز القرض المشروع الدورة الموعد
    الأسرة الأطفال المدرسة الصحة الإرشاد السفر القانون الحقوق العقد الأجر صاحب المحافظة المدينة
    الطريق الباب الموظف الاستمارة الوثيقة النسخة الأصلية الهاتف الرقم المكتب الدائرة الوزارة
    المنظمة البرنامج الخدمة المساعدة النقدية الشهر الأسبوع اليوم الساعة الصباح مجاناً قريباً
    يمكنك اسأل اتصل أحضر انتظر تعال اكتب اقرأ من إلى في على مع قبل بعد عند أو ثم كل هذا`),
  ckb: list(`ناوەند گەڕانەوە کار ڕاهێنان خانوو بەڵگەنامە ناسنامە پاسپۆرت قەرز پڕۆژە خول ژوان
    خێزان منداڵ قوتابخانە تەندروستی ڕاوێژکاری گەشت یاسا ماف گرێبەست کرێ خاوەنکار پارێزگا شار
    ڕێگا دەرگا فەرمانبەر فۆڕم نامە کۆپی ڕەسەن تەلەفۆن ژمارە ئۆفیس فەرمانگە وەزارەت ڕێکخراو
    بەرنامە خزمەتگوزاری یارمەتی پارە مانگ هەفتە ڕۆژ کاتژمێر بەیانی بەخۆڕایی نزیک دەتوانیت بپرسە
    پەیوەندی بهێنە چاوەڕێ وەرە بنووسە بخوێنەرەوە لە بۆ لەگەڵ پێش دوای یان پاشان هەموو ئەم`),
  en: list(`centre return work training housing papers identity passport loan project course
    appointment family children school health counselling travel law rights contract wage employer
    governorate city road door officer form document copy original phone number office department
    ministry organisation programme service help cash month week day hour morning free nearby you
    can ask call bring wait come write read from to in on with before after at or then every this`),
}

/** How a sentence ends and what stands within. */
export const marks: Record<Locale, { comma: string; end: string }> = {
  ar: { comma: '،', end: '.' },
  ckb: { comma: '،', end: '.' },
  en: { comma: ',', end: '.' },
}
