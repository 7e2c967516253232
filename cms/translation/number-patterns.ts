type Found = { start: number; end: number; value: string }

const times: Readonly<Record<string, number>> = {
  ...{ thousand: 1_000, ألف: 1_000, الف: 1_000, آلاف: 1_000, هەزار: 1_000 },
  ...{ million: 1_000_000, مليون: 1_000_000, ملايين: 1_000_000, ملیۆن: 1_000_000 },
}
const currencies: Readonly<Record<string, string>> = {
  ...{ 'Iraqi dinars': 'IQD', 'Iraqi dinar': 'IQD', dinars: 'IQD', dinar: 'IQD', IQD: 'IQD' },
  ...{ 'دينار عراقي': 'IQD', 'ديناراً عراقياً': 'IQD', دنانير: 'IQD', ديناراً: 'IQD', دينار: 'IQD' },
  ...{ 'د.ع.': 'IQD', 'د.ع': 'IQD', 'دیناری عێراقی': 'IQD', دینار: 'IQD' },
  ...{ 'US dollars': 'USD', 'US dollar': 'USD', dollars: 'USD', dollar: 'USD', USD: 'USD' },
  ...{ US$: 'USD', $: 'USD', 'دولار أمريكي': 'USD', دولاراً: 'USD', دولار: 'USD', دۆلار: 'USD' },
  ...{ euros: 'EUR', euro: 'EUR', EUR: 'EUR', '€': 'EUR', يورو: 'EUR', یۆرۆ: 'EUR' },
  ...{ pounds: 'GBP', GBP: 'GBP', '£': 'GBP' },
}
// However they are written: `Dinars`, `iqd`.
const codes = new Map(Object.entries(currencies).map(([name, code]) => [name.toLowerCase(), code]))

const grouped = String.raw`\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?`
const plain = String.raw`\d+(?:\.\d+)?`
const size = String.raw`(?:\s+(?<times>${anyOf(times)})(?!\p{L}))?`
const amount = String.raw`(?<![\d])(?<number>${grouped}|${plain})${size}`
const currency = `(?<currency>${anyOf(currencies)})`
// Sorani joins its endings to the word.
const ending = String.raw`(?:ی|ە|ێک|دا)?(?!\p{L})`
const moneyPatterns = [
  new RegExp(String.raw`${amount}\s?${currency}${ending}`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})${currency}\s?${amount}`, 'giu'),
]
const timePattern = /(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/g
const numberPattern = new RegExp(String.raw`(?<sign>%\s?)?${amount}(?<percent>\s?%)?`, 'giu')

/** Amounts of money in a folded text, as `25000 IQD`. */
export function findMoney(folded: string): Found[] {
  return moneyPatterns
    .flatMap((pattern) => [...folded.matchAll(pattern)])
    .map((match) => {
      const code = codes.get((match.groups?.['currency'] ?? '').toLowerCase()) ?? ''
      return found(match, `${valueOf(match)} ${code}`)
    })
}

/** Numbers in a folded text: `9:00` for times of day, `45%` for shares, `25000` for the rest. */
export function findNumbers(folded: string): Found[] {
  const clock = [...folded.matchAll(timePattern)].map((match) =>
    found(match, `${Number(match[1])}:${match[2]}`),
  )
  const isFree = ({ start }: Found) =>
    !clock.some((time) => start >= time.start && start < time.end)
  const numbers = [...folded.matchAll(numberPattern)].map((match) => {
    const { sign, percent } = match.groups ?? {}
    return found(match, `${valueOf(match)}${(sign ?? percent) === undefined ? '' : '%'}`)
  })
  return [...clock, ...numbers.filter(isFree)]
}

function found(match: RegExpExecArray, value: string): Found {
  return { start: match.index, end: match.index + match[0].length, value }
}

// More digits than a number of the machine holds stay as they are written.
function valueOf({ groups = {} }: RegExpExecArray): string {
  const digits = (groups['number'] ?? '').replaceAll(/[,\u00a0\u202f]/g, '')
  const whole = Number(digits) * (times[(groups['times'] ?? '').toLowerCase()] ?? 1)
  return Number.isSafeInteger(Math.trunc(whole)) ? String(whole) : digits
}

function anyOf(table: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(table).sort((a, b) => b.length - a.length)
  return names.map((name) => name.replaceAll(/[.$]/g, String.raw`\$&`)).join('|')
}
