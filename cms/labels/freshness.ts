import { label } from './label.ts'

/** What is said about checking entries. */
export const freshnessWords = {
  stillRight: label('Still right', 'ما زال صحيحاً', 'هێشتا دروستە'),
  confirmed: label(
    'Checked today. To be checked again by {day}.',
    'تم التحقق اليوم. موعد التحقق التالي: {day}.',
    'ئەمڕۆ پشکنرا. پشکنینی داهاتوو تا {day}.',
  ),
  notChecked: label(
    'News and sessions are not checked again: they are of their day.',
    'لا يُعاد التحقق من الأخبار والمواعيد، فهي مرتبطة بيومها.',
    'هەواڵ و وادەکان دووبارە ناپشکنرێنەوە، چونکە هی ڕۆژی خۆیانن.',
  ),
}
