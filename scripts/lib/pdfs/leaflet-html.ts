import { localeOf, type Locale } from '#schema/locales'
import type { Leaflet, LeafletBlock } from './leaflet.ts'
import { leafletCss } from './leaflet-css.ts'

const publisher: Record<Locale, string> = { ar: 'منارة', ckb: 'منارە', en: 'Manara' }

const footer: Record<Locale, string> = {
  ar: 'منارة (عرض توضيحي)، ٢٠٢٦. لم يتحقق من هذا النص أي مكتب.',
  ckb: 'منارە (نموونەی پیشاندان)، ٢٠٢٦. هیچ نووسینگەیەک ئەم دەقەی نەپشکنیوە.',
  en: 'Manara (demonstration), 2026. No office has checked this text.',
}

const pageOf: Record<Locale, (page: string, pages: string) => string> = {
  ar: (page, pages) => `صفحة ${page} من ${pages}`,
  ckb: (page, pages) => `لاپەڕەی ${page} لە ${pages}`,
  en: (page, pages) => `Page ${page} of ${pages}`,
}

const mark =
  '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 9h4l1.6 12H8.4z" fill="#fff"/><path d="M9.5 4.5h5V8h-5z" fill="#f4b740"/><path d="M12 1.5l3 2.2H9z" fill="#fff"/><path d="M8.5 5.2L1 3v5l7.5-.9zM15.5 5.2L23 3v5l-7.5-.9z" fill="#f4b740" opacity=".65"/></svg>'

/** The whole leaflet as one HTML document whose `.page` elements are A5 sides. */
export function leafletHtml({ leaflet, locale }: { leaflet: Leaflet; locale: Locale }): string {
  const { lang, dir } = localeOf(locale)
  const digits = new Intl.NumberFormat(locale === 'en' ? 'en' : 'ar-IQ')
  const count = leaflet.pages.length
  const sides = leaflet.pages.map((blocks, index) => {
    const head =
      index === 0
        ? `<header class="first"><p class="name">${mark}${publisher[locale]}</p><h1>${escapeHtml(leaflet.title)}</h1><p class="lead">${escapeHtml(leaflet.lead)}</p></header>`
        : `<header class="next" aria-hidden="true">${mark}<span>${escapeHtml(leaflet.title)}</span></header>`
    const number = pageOf[locale](digits.format(index + 1), digits.format(count))
    return `<section class="page">${head}<main>${blocks.map(blockHtml).join('')}</main><footer><span>${footer[locale]}</span><span>${number}</span></footer></section>`
  })
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(leaflet.title)}</title><style>${leafletCss}</style></head><body>${sides.join('')}</body></html>`
}

function blockHtml(block: LeafletBlock): string {
  const items = (texts: string[]) => texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')
  switch (block.kind) {
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'callout':
      return `<p class="callout">${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul>${items(block.items)}</ul>`
    case 'steps':
      return `<ol>${items(block.items)}</ol>`
    case 'checklist':
      return `<ul class="checklist">${block.items.map(({ what, hint }) => `<li><strong>${escapeHtml(what)}</strong>${hint ? `<small>${escapeHtml(hint)}</small>` : ''}</li>`).join('')}</ul>`
    case 'lines':
      return `<ul class="lines">${items(block.labels)}</ul>`
    case 'space':
      return `<div class="space"><p>${escapeHtml(block.label)}</p>${'<div class="rule"></div>'.repeat(block.lines)}</div>`
    case 'table':
      return tableHtml(block)
  }
}

function tableHtml({ columns, rows }: { columns: string[]; rows: string[] }): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const cells = '<td></td>'.repeat(columns.length - 1)
  const body = rows.map((row) => `<tr><th scope="row">${escapeHtml(row)}</th>${cells}</tr>`)
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
