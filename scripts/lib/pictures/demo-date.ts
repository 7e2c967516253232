/** The day on which the demo site of tests and pictures stands still, in Baghdad. */
export const demoDate = '2026-11-15'

/** The moment that browsers take for now while they look at it: before anything of that day is over. */
export const demoMoment = `${demoDate}T07:00:00+03:00`
