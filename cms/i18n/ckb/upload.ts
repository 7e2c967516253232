import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sorani strings of uploading files and editing pictures. */
export const upload: DefaultTranslationsObject['upload'] = {
  addFile: 'فایل زیاد بکە',
  addFiles: 'فایل زیاد بکە',
  bulkUpload: 'بارکردنی بەکۆمەڵ',
  crop: 'بڕین',
  cropToolDescription:
    'گۆشەکانی بەشە هەڵبژێردراوەکە ڕابکێشە، بەشێکی نوێ بکێشە، یان ژمارەکانی خوارەوە بگۆڕە.',
  download: 'داگرتن',
  dragAndDrop: 'فایلێک ڕابکێشە و لێرە دایبنێ',
  dragAndDropHere: 'یان فایلێک ڕابکێشە و لێرە دایبنێ',
  editImage: 'دەستکاریی وێنە بکە',
  fileName: 'ناوی فایل',
  fileSize: 'قەبارەی فایل',
  filesToUpload: 'ئەو فایلانەی بار دەکرێن',
  fileToUpload: 'ئەو فایلەی بار دەکرێت',
  focalPoint: 'خاڵی سەرەکی',
  focalPointDescription: 'خاڵی سەرەکی ڕاستەوخۆ لەسەر وێنەکە ڕابکێشە، یان ژمارەکانی خوارەوە بگۆڕە.',
  height: 'بەرزی',
  lessInfo: 'زانیاریی کەمتر',
  moreInfo: 'زانیاریی زیاتر',
  noFile: 'فایل نییە',
  pasteURL: 'ناونیشانی وێب دابنێ',
  previewSizes: 'پێشبینینی قەبارەکان',
  selectCollectionToBrowse: 'کۆمەڵەیەک بۆ بینین هەڵبژێرە',
  selectFile: 'فایلێک هەڵبژێرە',
  setCropArea: 'بەشی بڕین دیاری بکە',
  setFocalPoint: 'خاڵی سەرەکی دیاری بکە',
  sizes: 'قەبارەکان',
  sizesFor: 'قەبارەکانی {{label}}',
  width: 'پانی',
}
