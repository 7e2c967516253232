import type { Problem } from '#schema/errors'
import { fieldNames } from './field-names.ts'
import type { Label } from './label.ts'
import { problemLabels } from './problems.ts'
import { say } from './say.ts'

/**
 * A problem as a sentence in the editor's language, the field by its label.
 * @example sayProblem(problem, 'en') // => 'Papers to bring 2, Name is missing. Fill it in.'
 */
export function sayProblem(problem: Problem, language: string): string {
  return `${fieldName(problem, language)}: ${sayFinding(problem, language)}`
}

/** What is wrong without the field's name, for a message beside the field. */
export function sayFinding({ code, params }: Problem, language: string): string {
  return say(problemLabels[code], language).replace(/\{(\w+)\}/g, (_whole, name: string) =>
    String(params[name] ?? ''),
  )
}

function fieldName({ type, field }: Problem, language: string): string {
  const [first = '', ...rest] = field.split('.')
  const names = type ? fieldNames(type) : new Map<string, Label>()
  const parts = [nameOf(names.get(first), first)]
  let path = first
  for (const step of rest) {
    if (/^\d+$/.test(step)) parts.push(String(Number(step) + 1))
    else {
      path = `${path}.${step}`
      const words = names.get(path)
      if (!words) break
      parts.push(nameOf(words, step))
    }
  }
  return parts.join(' ')

  function nameOf(words: Label | undefined, key: string): string {
    return words ? say(words, language) : key
  }
}
