import { localeCodes, type Locale } from '#schema/locales'
import type { Catalogue } from '../lib/catalogue.ts'
import { loadCatalogue } from '../loaders/catalogue.ts'
import { figuresProps } from './figures-props.ts'
import { glossaryProps } from './glossary-props.ts'
import type { ListPlace } from './list-props.ts'

/** The first page of the figures in every language. */
export const firstFiguresPaths = () => pathsOf(figuresProps, isFirst)
/** The pages of the figures after the first. */
export const laterFiguresPaths = () => pathsOf(figuresProps, isLater)
/** The first page of the glossary in every language. */
export const firstGlossaryPaths = () => pathsOf(glossaryProps, isFirst)
/** The pages of the glossary after the first. */
export const laterGlossaryPaths = () => pathsOf(glossaryProps, isLater)

const isFirst = ({ number }: ListPlace) => number === 1
const isLater = ({ number }: ListPlace) => number > 1

async function pathsOf<P extends { place: ListPlace }>(
  propsOf: (catalogue: Catalogue, locale: Locale) => P[],
  isWanted: (place: ListPlace) => boolean,
) {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    propsOf(catalogue, locale)
      .filter(({ place }) => isWanted(place))
      .map((props) => ({ params: { locale, number: String(props.place.number) }, props })),
  )
}
