/**
 * The look of the printed leaflets: one A5 side per `.page`, the site's colours, Noto faces. Arabic
 * script is set in Noto Naskh Arabic because its lam-alef has a glyph for each letter: the ligature
 * of Noto Sans Arabic comes out of the PDF's text in the wrong order, and is not found by a search.
 */
export const leafletCss = `
@page { size: 148mm 210mm; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { color: #14242b; font: 11.2pt/1.5 'Noto Sans', sans-serif; -webkit-print-color-adjust: exact }
html[dir='rtl'] { font: 13pt/1.65 'Noto Naskh Arabic', 'Noto Sans', serif }
.page {
  block-size: 210mm; inline-size: 148mm; break-after: page; overflow: hidden;
  display: flex; flex-direction: column; background: #fff;
}
.page:last-child { break-after: auto }
.mark { block-size: 7mm; inline-size: 7mm; flex: none }
.first { background: #073a47; color: #fff; padding: 8mm 12mm 7mm; border-block-end: 1.2mm solid #f4b740 }
.name { display: flex; align-items: center; gap: 2mm; font-weight: 700 }
h1 { font-size: 1.75em; line-height: 1.4; margin-block: 2mm 1mm }
.next {
  display: flex; align-items: center; gap: 2mm; background: #073a47; color: #fff;
  padding: 3mm 12mm; border-block-end: .8mm solid #f4b740; font-size: .9em;
}
main { flex: 1; min-block-size: 0; padding: 4mm 12mm 0 }
h2 { color: #0b5566; font-size: 1.2em; line-height: 1.4; margin-block: 3mm 1mm }
h2:first-child { margin-block-start: 0 }
p { margin-block-end: 1.5mm }
ul, ol { padding-inline-start: 6mm }
[dir='rtl'] ol { list-style-type: arabic-indic }
li { margin-block-end: 1mm }
li::marker { color: #0b5566; font-weight: 700 }
.callout {
  background: #fdf1d6; border-inline-start: 1.2mm solid #f4b740; border-radius: 1mm;
  padding: 2mm 4mm; margin-block: 3mm;
}
.checklist, .lines { list-style: none; padding: 0 }
.checklist li { position: relative; padding-inline-start: 8mm; margin-block-end: 1.6mm }
.checklist li::before {
  content: ''; position: absolute; inset-inline-start: 0; inset-block-start: .35em;
  block-size: 4.2mm; inline-size: 4.2mm; border: .5mm solid #0b5566; border-radius: .6mm;
}
strong { font-weight: 700 }
small { display: block; font-size: .88em; color: #4d6067; line-height: 1.5 }
.lines li { padding-block-end: 7mm; border-block-end: .3mm solid #4d6067; margin-block-end: 2mm }
.space { margin-block-end: 3mm }
.space p { margin: 0 }
.rule { block-size: 8mm; border-block-end: .3mm solid #4d6067 }
table { inline-size: 100%; border-collapse: collapse; margin-block: 1mm 3mm; line-height: 1.35 }
th, td { border: .3mm solid #4d6067; padding: 1.6mm 2mm; text-align: start; block-size: 9mm }
thead th { background: #e6f0f0; color: #0b5566; block-size: auto }
tbody th { inline-size: 50%; font-weight: 400 }
footer {
  display: flex; justify-content: space-between; gap: 4mm; margin: 2mm 12mm 5mm; padding-block-start: 1.5mm;
  border-block-start: .3mm solid #cfdcdc; color: #4d6067; font-size: .75em;
}
`
