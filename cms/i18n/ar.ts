import { ar as shipped } from '@payloadcms/translations/languages/ar'
import type { Language } from '@payloadcms/translations'

const { authentication, error, fields, general, upload } = shipped.translations

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
    error: {
      ...error,
      notAllowedToAccessPage: 'هذه الصفحة ليست ضمن صلاحيات حسابك.',
      unauthorized: 'لا يحق لك هذا، أو أنك لم تسجّل الدخول.',
    },
    // Payload hands these, `editLabel` and `sortByLabelDirection` a name in every language at once.
    fields: { ...fields, addNewLabel: 'إضافة جديد', toggleBlock: 'فتح القسم أو طيّه' },
    general: {
      ...general,
      clear: 'مسح',
      editLabel: 'تعديل',
      restoring: 'تجري الاستعادة...',
      schedulePublishFor: 'جدولة النشر لـ {{title}}',
      sortByLabelDirection: 'ترتيب {{direction}}',
    },
    upload: { ...upload, crop: 'اقتصاص' },
  },
}
