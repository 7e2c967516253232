/** Whom an entry is for. Names are UI strings (`audience.<code>`). */
export const audiences = [
  'returnees',
  'displaced',
  'refugees',
  'migrantWorkers',
  'thinkingOfLeaving',
  'families',
  'women',
  'youth',
  'hostCommunity',
  'employers',
  'organisations',
] as const

/** An audience's code. */
export type Audience = (typeof audiences)[number]
