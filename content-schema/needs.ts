/** What people come for, in the order of the home page's tiles. Names are UI strings (`need.<code>`). */
export const needs = [
  'housing',
  'papers',
  'work',
  'training',
  'counselling',
  'safety',
  'loans',
  'school',
  'health',
  'travel',
] as const

/** A need's code. */
export type Need = (typeof needs)[number]
