import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Sorani strings of folders. */
export const folder: DefaultTranslationsObject['folder'] = {
  browseByFolder: 'گەڕان بە فۆڵدەرەکاندا',
  byFolder: 'بەپێی فۆڵدەر',
  deleteFolder: 'سڕینەوەی فۆڵدەر',
  folderName: 'ناوی فۆڵدەر',
  folders: 'فۆڵدەرەکان',
  folderTypeDescription: 'هەڵبژێرە بابەتی کام کۆمەڵانە ڕێگەیان پێ بدرێت لەم فۆڵدەرەدا بن.',
  itemHasBeenMoved: '{{title}} گوازرایەوە بۆ {{folderName}}',
  itemHasBeenMovedToRoot: '{{title}} گوازرایەوە بۆ فۆڵدەری سەرەکی',
  itemsMovedToFolder: '{{title}} گوازرانەوە بۆ {{folderName}}',
  itemsMovedToRoot: '{{title}} گوازرانەوە بۆ فۆڵدەری سەرەکی',
  moveFolder: 'گواستنەوەی فۆڵدەر',
  moveItemsToFolderConfirmation:
    '<1>{{label}} ({{count}})</1> دەگوازرێنەوە بۆ <2>{{toFolder}}</2>. دڵنیایت؟',
  moveItemsToRootConfirmation:
    '<1>{{label}} ({{count}})</1> دەگوازرێنەوە بۆ فۆڵدەری سەرەکی. دڵنیایت؟',
  moveItemToFolderConfirmation: '<1>{{title}}</1> دەگوازرێتەوە بۆ <2>{{toFolder}}</2>. دڵنیایت؟',
  moveItemToRootConfirmation: '<1>{{title}}</1> دەگوازرێتەوە بۆ فۆڵدەری سەرەکی. دڵنیایت؟',
  movingFromFolder: 'گواستنەوەی {{title}} لە فۆڵدەری {{fromFolder}}',
  newFolder: 'فۆڵدەری نوێ',
  noFolder: 'بێ فۆڵدەر',
  renameFolder: 'گۆڕینی ناوی فۆڵدەر',
  searchByNameInFolder: 'گەڕان بە ناو لە {{folderName}}دا',
  selectFolderForItem: 'فۆڵدەرێک بۆ {{title}} هەڵبژێرە',
}
