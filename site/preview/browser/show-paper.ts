import { paperMedia } from './paper-media.ts'

/** A sheet of A4 at 96 pixels an inch: the width of the admin's size for paper. */
const paperWidth = 794

/** Applies the rules for print while the frame is as wide as a sheet of paper. */
export function showPaper(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules))
  const queries = rules.map((rule) => rule.media.mediaText)
  const apply = () => {
    // A media query would miss a frame whose width is a fraction more or less.
    const isSheet = window.innerWidth === paperWidth
    document.documentElement.classList.toggle('preview-paper', isSheet)
    for (const [index, rule] of rules.entries()) {
      const query = queries[index] ?? ''
      rule.media.mediaText = isSheet ? paperMedia(query) : query
    }
  }
  window.addEventListener('resize', apply)
  apply()
}

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ])
}
