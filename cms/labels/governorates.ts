import type { Governorate } from '#schema/governorates'
import { label, type Labels } from './label.ts'

/** Iraq's governorates. */
export const governorateLabels: Labels<Governorate> = {
  'IQ-AN': label('Anbar', 'الأنبار', 'ئەنبار'),
  'IQ-AR': label('Erbil', 'أربيل', 'هەولێر'),
  'IQ-BA': label('Basra', 'البصرة', 'بەسرە'),
  'IQ-BB': label('Babil', 'بابل', 'بابل'),
  'IQ-BG': label('Baghdad', 'بغداد', 'بەغدا'),
  'IQ-DA': label('Duhok', 'دهوك', 'دهۆک'),
  'IQ-DI': label('Diyala', 'ديالى', 'دیالە'),
  'IQ-DQ': label('Dhi Qar', 'ذي قار', 'زیقار'),
  'IQ-HA': label('Halabja', 'حلبجة', 'هەڵەبجە'),
  'IQ-KA': label('Karbala', 'كربلاء', 'کەربەلا'),
  'IQ-KI': label('Kirkuk', 'كركوك', 'کەرکووک'),
  'IQ-MA': label('Maysan', 'ميسان', 'میسان'),
  'IQ-MU': label('Muthanna', 'المثنى', 'موسەننا'),
  'IQ-NA': label('Najaf', 'النجف', 'نەجەف'),
  'IQ-NI': label('Ninewa', 'نينوى', 'نەینەوا'),
  'IQ-QA': label('Qadisiyah', 'القادسية', 'قادسیە'),
  'IQ-SD': label('Salah al-Din', 'صلاح الدين', 'سەلاحەددین'),
  'IQ-SU': label('Sulaymaniyah', 'السليمانية', 'سلێمانی'),
  'IQ-WA': label('Wasit', 'واسط', 'واست'),
}
