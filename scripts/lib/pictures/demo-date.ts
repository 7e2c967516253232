/** The day on which the demo site of tests and pictures stands still, in Baghdad. */
export const demoDate = '2026-11-15'
