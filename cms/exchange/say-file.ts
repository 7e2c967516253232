import { exchangeWords, fieldLabels } from '../labels/exchange.ts'
import { fileProblemLabels, placeLabels } from '../labels/exchange-problems.ts'
import { say } from '../labels/say.ts'
import { sayWith } from '../schedule/say-with.ts'
import { cellText } from './cells.ts'
import { shownFields, type FileProblem, type Place } from './types.ts'

/** A problem of a file as a sentence: where it is, and what to do. */
export function sayFileProblem({ at, code, found }: FileProblem, language: string): string {
  const field = shownFields.find((each) => each === found)
  // A field is named as the column is; anything else is what stands in the file.
  const words =
    code === 'differs' && field ? say(fieldLabels[field], language) : isolated(shortened(found))
  const params = { found: words || say(exchangeWords.none, language) }
  return `${sayPlace(at, language)}: ${sayWith(fileProblemLabels[code], params, language)}`
}

function sayPlace(at: Place, language: string): string {
  if ('row' in at) return sayWith(placeLabels.row, { row: at.row }, language)
  const title = shortened(at.event)
  return title === ''
    ? say(placeLabels.untitled, language)
    : sayWith(placeLabels.event, { title }, language)
}

// Right-to-left text would show a day such as 2026-13-40 back to front.
function isolated(text: string): string {
  return text && `\u2068${text}\u2069`
}

function shortened(found: string | undefined): string {
  const text = cellText(found)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
