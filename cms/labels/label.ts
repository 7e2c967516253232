/** A text of the admin in its three languages, as Payload takes it. */
export type Label = { en: string; ar: string; ckb: string }

/**
 * A text of the admin in its three languages.
 * @example label('Title', 'العنوان', 'ناونیشان')
 */
export function label(en: string, ar: string, ckb: string): Label {
  return { en, ar, ckb }
}

/** Labels of every code of a list. */
export type Labels<Code extends string> = Readonly<Record<Code, Label>>

/** The options of a select field, in the order of the contract's list. */
export function options<Code extends string>(codes: readonly Code[], labels: Labels<Code>) {
  return codes.map((value) => ({ value, label: labels[value] }))
}
