import type { Problem } from '#schema/errors'
import type { ReviewResult } from '../review/review-language.ts'
import type { SecondPersonProblem } from '../review/second-person.ts'
import type { ReviewStep } from '../review/types.ts'
import { sayWith } from '../schedule/say-with.ts'
import { label, type Labels } from './label.ts'
import { sayField } from './say-problem.ts'

type Refusal = Exclude<Extract<ReviewResult, { ok: false }>['refusal'], 'problems'>

/** What saying something about a draft answers. */
export const reviewDone: Labels<ReviewStep> = {
  submitted: label('Sent for review.', 'أُرسل للمراجعة.', 'بۆ پێداچوونەوە نێردرا.'),
  changesRequested: label(
    'Changes asked for: your remark is shown beside the text.',
    'طُلب التعديل. تظهر ملاحظتك بجانب النص.',
    'داوای دەستکاری کرا. تێبینییەکەت لە تەنیشت دەقەکە دەردەکەوێت.',
  ),
  approved: label('Approved.', 'تمت الموافقة.', 'پەسەند کرا.'),
}

/** Why nothing was said about a draft, and what to do. */
export const reviewRefusals: Labels<Refusal> = {
  remarkMissing: label(
    'Write in the remark what must be changed.',
    'اكتب في الملاحظة ما الذي يجب تعديله.',
    'لە تێبینییەکەدا بنووسە دەبێت چی بگۆڕدرێت.',
  ),
  ownSubmission: label(
    'You submitted this yourself. Ask a colleague to approve it.',
    'أنت من أرسل هذا للمراجعة. اطلب الموافقة من زميل.',
    'خۆت ئەمەت بۆ پێداچوونەوە ناردووە. داوا لە هاوکارێک بکە پەسەندی بکات.',
  ),
}

const secondPerson = label(
  'A second person must look at this before it goes out: {fields}. Submit it for review and ask a colleague to approve or publish it.',
  'يجب أن يطّلع شخص ثانٍ على هذا قبل النشر: {fields}. أرسله للمراجعة واطلب من زميل أن يوافق عليه أو ينشره.',
  'پێش بڵاوکردنەوە دەبێت کەسێکی تر ئەمە ببینێت: {fields}. بۆ پێداچوونەوە بینێرە و داوا لە هاوکارێک بکە پەسەندی بکات یان بڵاوی بکاتەوە.',
)
const besideField = label(
  'A second person must look at this before it goes out.',
  'يجب أن يطّلع شخص ثانٍ على هذا قبل النشر.',
  'پێش بڵاوکردنەوە دەبێت کەسێکی تر ئەمە ببینێت.',
)

/** That a second person is needed, for which fields, and what to do. */
export function saySecondPerson({ type, fields }: SecondPersonProblem, language: string): string {
  const names = fields.map((field) => sayField({ type, field }, language))
  const comma = language === 'en' ? ', ' : '، '
  return sayWith(secondPerson, { fields: names.join(comma) }, language)
}

/** The same beside each of the form's fields. */
export function secondPersonErrors({ fields }: SecondPersonProblem, language: string) {
  const message = sayWith(besideField, {}, language)
  return fields.map((path: Problem['field']) => ({ path, message }))
}
