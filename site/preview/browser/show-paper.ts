import { paperMedia } from './paper-media.ts'

/** A sheet of A4 at 96 pixels an inch: the width of the admin's size for paper. */
const paperWidth = 794

/** Applies the rules for print while the frame is as wide as a sheet of paper. */
export function showPaper(): void {
  const isSheet = window.matchMedia(`(width: ${paperWidth}px)`)
  const rules = [...document.styleSheets].flatMap((sheet) => mediaRules(sheet.cssRules))
  const queries = rules.map((rule) => rule.media.mediaText)
  const apply = () => {
    document.documentElement.classList.toggle('preview-paper', isSheet.matches)
    for (const [index, rule] of rules.entries()) {
      const query = queries[index] ?? ''
      rule.media.mediaText = isSheet.matches ? paperMedia(query) : query
    }
  }
  isSheet.addEventListener('change', apply)
  apply()
}

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ])
}
