const next = String.raw`[ \u00a0-]?\p{Nd}`

/** Iraqi telephone numbers with and without the country's code, and numbers of other countries after +. */
const phone = [
  String.raw`(?:\+|[0٠۰]{2})[9٩۹][6٦۶][4٤۴](?:${next}){10}`,
  String.raw`[0٠۰]\p{Nd}(?:${next}){9}`,
  String.raw`\+\p{Nd}(?:${next}){7,13}`,
].join('|')

const arabicLetter = String.raw`(?=\p{L})[\p{Script=Arabic}ـ]`
const arabicWord = String.raw`${arabicLetter}(?:${arabicLetter}|[\p{M}\p{Cf}])*`
const otherLetter = String.raw`(?!${arabicLetter})[\p{L}\p{N}]`
const otherWord = String.raw`${otherLetter}(?:${otherLetter}|[\p{M}\p{Cf}]|['’](?=${otherLetter}))*`

/** One word of a text: a telephone number in groups, a run of Arabic letters, a run of other letters and digits. */
export const wordPattern = new RegExp(`(?:${phone})(?!\\p{Nd})|${arabicWord}|${otherWord}`, 'gu')
