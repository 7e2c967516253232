import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sorani messages of field validation. */
export const validation: DefaultTranslationsObject['validation'] = {
  emailAddress: 'تکایە ناونیشانێکی ئیمەیڵی دروست بنووسە.',
  enterNumber: 'تکایە ژمارەیەکی دروست بنووسە.',
  fieldHasNo: 'هیچ {{label}} لەم خانەیەدا نییە',
  greaterThanMax: 'زۆرترین {{label}}ی ڕێگەپێدراو {{max}}ە، بەڵام {{value}} نووسراوە.',
  invalidBlock: 'ڕێگە بە بلۆکی «{{block}}» نادرێت.',
  invalidBlocks: 'ئەم خانەیە بلۆکی تێدایە کە ئیتر ڕێگەیان پێ نادرێت: {{blocks}}.',
  invalidInput: 'ئەوەی لەم خانەیەدا نووسراوە نادروستە.',
  invalidSelection: 'هەڵبژاردنی ئەم خانەیە نادروستە.',
  invalidSelections: 'ئەم هەڵبژاردنانەی ئەم خانەیە نادروستن:',
  latitudeOutOfBounds: 'هێڵی پانی دەبێت لەنێوان -90 و 90دا بێت.',
  lessThanMin: 'کەمترین {{label}}ی ڕێگەپێدراو {{min}}ە، بەڵام {{value}} نووسراوە.',
  limitReached: 'گەیشتیتە سنوور؛ تەنیا {{max}} بڕگە زیاد دەکرێت.',
  longerThanMin: 'ئەمە دەبێت لانیکەم {{minLength}} پیت بێت.',
  longitudeOutOfBounds: 'هێڵی درێژی دەبێت لەنێوان -180 و 180دا بێت.',
  notValidDate: '«{{value}}» بەروارێکی دروست نییە.',
  required: 'پێویستە ئەم خانەیە پڕ بکرێتەوە.',
  requiresAtLeast: 'ژمارەی {{label}} لێرەدا دەبێت لانیکەم {{count}} بێت.',
  requiresNoMoreThan: 'ژمارەی {{label}} لێرەدا نابێت لە {{count}} زیاتر بێت.',
  requiresTwoNumbers: 'ئەم خانەیە دوو ژمارەی دەوێت.',
  shorterThanMax: 'ئەمە نابێت لە {{maxLength}} پیت زیاتر بێت.',
  timezoneRequired: 'ناوچەی کات پێویستە.',
  trueOrFalse: 'ئەم خانەیە تەنیا «دروست» یان «نادروست» وەردەگرێت.',
  username:
    'تکایە ناوێکی بەکارهێنەری دروست بنووسە. دەکرێت پیت، ژمارە، هێڵ (-)، خاڵ (.) و ژێرهێڵ (_)ی تێدا بێت.',
  validUploadID: 'ئەم خانەیە ناسێنەری فایلێکی دروست نییە.',
}
