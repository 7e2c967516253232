import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sorani strings of the dashboard and its widgets. */
export const dashboard: DefaultTranslationsObject['dashboard'] = {
  addButton: 'زیاد بکە +',
  addWidget: 'ویجێت زیاد بکە',
  deleteWidget: 'ویجێتی {{id}} بسڕەوە',
  discardConfirmLabel: 'وازهێنان لە گۆڕانکارییەکان',
  discardMessage:
    'لە داڕشتنی داشبۆردەکەتدا گۆڕانکاریی پاشەکەوتنەکراوت هەیە. دڵنیایت وازیان لێ دەهێنیت؟',
  discardTitle: 'واز لە گۆڕانکارییەکان دەهێنیت؟',
  editDashboard: 'دەستکاریی داشبۆرد بکە',
  editingDashboard: 'دەستکاریی داشبۆرد',
  noItems:
    'هیچ ویجێتێک لە داشبۆردەکەتدا نییە. لە پێڕستی «داشبۆرد» لە شریتی سەرەوەدا دەتوانیت زیادیان بکەیت.',
  resetLayout: 'گەڕاندنەوەی داڕشتنی سەرەتا',
  searchWidgets: 'گەڕان بەدوای ویجێتدا...',
}
