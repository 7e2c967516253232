import { beforeYouDecide } from './leaflets/before-you-decide.ts'
import { businessPlanSheet } from './leaflets/business-plan-sheet.ts'
import { cvTemplate } from './leaflets/cv-template.ts'
import { firstThirtyDays } from './leaflets/first-thirty-days.ts'
import { papersChecklist } from './leaflets/papers-checklist.ts'
import { questionsForTheInterview } from './leaflets/questions-for-the-interview.ts'
import { rightsAtWork } from './leaflets/rights-at-work.ts'
import { signsOfExploitation } from './leaflets/signs-of-exploitation.ts'
import type { LeafletSet } from './leaflet.ts'

/** Every leaflet that the demo content offers for download. */
export const leaflets: LeafletSet[] = [
  beforeYouDecide,
  papersChecklist,
  rightsAtWork,
  signsOfExploitation,
  firstThirtyDays,
  cvTemplate,
  questionsForTheInterview,
  businessPlanSheet,
]
