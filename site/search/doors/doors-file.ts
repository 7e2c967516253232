import { governorates } from '#schema/governorates'
import { needs } from '#schema/needs'
import { doorTypes, type Door } from './door.ts'

/**
 * The doors of a language as `doors.json` holds them: column by column, because what is alike compresses
 * best side by side. A column holds one line for each door; a code of a fixed list is the letter at its
 * place in that list.
 */
export type DoorsFile = {
  types: string
  slugs: string
  titles: string
  summaries: string
  keys: string
  needs: string
  governorates: string
}

/** Where a language's doors are. */
export const doorsPath = (locale: string): string => `/${locale}/doors.json`

/** Doors in the form that is smallest when compressed; no text may hold a line break. */
export function encodeDoors(doors: readonly Door[]): DoorsFile {
  const column = (text: (door: Door) => string) => doors.map(text).join('\n')
  return {
    types: column(({ type }) => letters(doorTypes, [type])),
    slugs: column(({ slug }) => slug),
    titles: column(({ title }) => title),
    summaries: column(({ summary }) => summary),
    keys: column(({ keys }) => keys),
    needs: column((door) => letters(needs, door.needs)),
    governorates: column((door) => letters(governorates, door.governorates)),
  }
}

/** The doors of a file, in its order. */
export function decodeDoors(file: DoorsFile): Door[] {
  if (file.slugs === '') return []
  const columns = Object.fromEntries(
    Object.entries(file).map(([name, column]) => [name, column.split('\n')]),
  ) as Record<keyof DoorsFile, string[]>
  return columns.slugs.flatMap((slug, index) => {
    const at = (name: keyof DoorsFile) => columns[name][index] ?? ''
    return codes(doorTypes, at('types')).map((type) => ({
      ...{ type, slug },
      title: at('titles'),
      summary: at('summaries'),
      keys: at('keys'),
      needs: codes(needs, at('needs')),
      governorates: codes(governorates, at('governorates')),
    }))
  })
}

const first = 'a'.charCodeAt(0)

const letters = <T>(list: readonly T[], chosen: readonly T[]): string =>
  String.fromCharCode(...chosen.map((each) => first + list.indexOf(each)))

const codes = <T>(list: readonly T[], text: string): T[] =>
  [...text].flatMap((letter) => list[letter.charCodeAt(0) - first] ?? [])
