/** Plural categories of Sorani: browsers and small ICU builds have none for it. */
export const ckbPluralCategories = ['one', 'other'] as const

/** The category of a count. */
export const ckbPlural = (count: number): (typeof ckbPluralCategories)[number] =>
  count === 1 ? 'one' : 'other'
