import { ar as shipped } from '@payloadcms/translations/languages/ar'
import type { Language } from '@payloadcms/translations'

const { authentication, fields, general, upload } = shipped.translations

/**
 * Payload's Arabic with its faults mended: words taken in another sense, a placeholder and a tag that
 * were translated, and sentences that are not Arabic. Drop what Payload mends itself.
 */
export const ar: Language = {
  ...shipped,
  translations: {
    ...shipped.translations,
    authentication: {
      ...authentication,
      generatingNewAPIKeyWillInvalidate:
        'سيؤدي إنشاء مفتاح API جديد إلى <1>إبطال</1> المفتاح السابق. هل أنت متأكد أنك تريد المتابعة؟',
    },
    fields: { ...fields, toggleBlock: 'فتح القسم أو طيّه' },
    general: {
      ...general,
      clear: 'مسح',
      restoring: 'تجري الاستعادة...',
      schedulePublishFor: 'جدولة النشر لـ {{title}}',
    },
    upload: { ...upload, crop: 'اقتصاص' },
  },
}
