import type { Need } from '#schema/needs'
import { label, type Labels } from './label.ts'

/** What people come for. */
export const needLabels: Labels<Need> = {
  housing: label('Housing', 'السكن', 'خانوو'),
  papers: label('Papers and law', 'الأوراق والقانون', 'بەڵگەنامە و یاسا'),
  work: label('Work', 'العمل', 'کار'),
  training: label('Training and courses', 'التدريب والدورات', 'ڕاهێنان و خول'),
  counselling: label('Someone to talk to', 'التحدث مع مرشد', 'قسەکردن لەگەڵ ڕاوێژکار'),
  safety: label('Safety and exploitation', 'السلامة والاستغلال', 'سەلامەتی و چەوساندنەوە'),
  loans: label('Loans and business', 'القروض والمشاريع', 'قەرز و پڕۆژە'),
  school: label('School for children', 'مدرسة الأطفال', 'قوتابخانە بۆ منداڵان'),
  health: label('Health', 'الصحة', 'تەندروستی'),
  travel: label('Before you travel', 'قبل أن تسافر', 'پێش ئەوەی سەفەر بکەیت'),
}
