/**
 * Sorani strings of the rich text editor's features, for Payload's
 * `i18n.translations.ckb.lexical`. A feature without a string here shows its raw key.
 */
export const ckbLexical = {
  general: {
    placeholder: "دەست بکە بە نووسین، یان '/' دابگرە بۆ فەرمانەکان...",
    slashMenuBasicGroupLabel: 'سەرەتایی',
    slashMenuListGroupLabel: 'لیستەکان',
    toolbarItemsActive: '{{count}} چالاکە',
  },
  align: {
    alignCenterLabel: 'دەق لە ناوەڕاستدا',
    alignJustifyLabel: 'دەق پڕ بە دێڕ',
    alignLeftLabel: 'دەق لە چەپەوە',
    alignRightLabel: 'دەق لە ڕاستەوە',
  },
  blockquote: { label: 'وتەی وەرگیراو' },
  blocks: {
    inlineBlocks: {
      create: '{{label}} دروست بکە',
      edit: 'دەستکاریی {{label}} بکە',
      label: 'بلۆکی ناو دەق',
      remove: 'لابردنی {{label}}',
    },
    label: 'بلۆکەکان',
  },
  checklist: { label: 'لیستی پشکنین' },
  heading: { label: 'سەردێڕی {{headingLevel}}' },
  horizontalRule: { label: 'هێڵی ئاسۆیی' },
  indent: {
    decreaseLabel: 'بۆشایی سەرەتای دێڕ کەم بکە',
    increaseLabel: 'بۆشایی سەرەتای دێڕ زیاد بکە',
  },
  link: { label: 'بەستەر', loadingWithEllipsis: 'چاوەڕێ بە...' },
  orderedList: { label: 'لیستی ژمارەدار' },
  paragraph: { label: 'پەرەگراف', label2: 'دەقی ئاسایی' },
  relationship: { label: 'پەیوەندی' },
  textState: { defaultStyle: 'شێوازی بنەڕەتی' },
  unorderedList: { label: 'لیستی خاڵدار' },
  upload: { label: 'فایل' },
}
