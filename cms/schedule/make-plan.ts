import { planDates } from './plan-dates.ts'
import { postFindings } from './post-findings.ts'
import { sayFinding } from './findings.ts'
import type { Plan, SessionPost } from './types.ts'
import { warningsOf, type Surroundings } from './warnings.ts'

/** What posting would make, with everything that is wrong and all that speaks against a date. */
export function makePlan(
  post: SessionPost,
  { around, ownCentre }: { around: Surroundings; ownCentre: string | null },
): Plan {
  const { dates, findings } = planDates(post, around.now)
  const kept = dates.filter(({ isLeftOut }) => !isLeftOut)
  return {
    dates: dates.map((date) => ({
      ...date,
      warnings: date.isLeftOut
        ? []
        : warningsOf(date, { others: kept.filter((other) => other !== date), around }),
    })),
    problems: [...postFindings(post, ownCentre), ...findings].map((finding) =>
      sayFinding(finding, around.language),
    ),
  }
}
