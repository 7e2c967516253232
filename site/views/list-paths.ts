import { governorates, governorateSlugs } from '#schema/governorates'
import { localeCodes } from '#schema/locales'
import { needs } from '#schema/needs'
import { pathSegments } from '#schema/slugs'
import { loadCatalogue } from '../loaders/catalogue.ts'
import { azProps } from './az-props.ts'
import { listedTypes, typeListProps, type ListPlace } from './list-props.ts'
import { needProps } from './need-props.ts'
import { placeProps } from './place-props.ts'

/** Every page of every need in every language. */
export async function needPaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    needs.flatMap((need) =>
      needProps(catalogue, locale, need).map((props) => ({
        params: { locale, need, page: restOf(props.place) },
        props,
      })),
    ),
  )
}

/** Every page of every governorate in every language. */
export async function placePaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    governorates.flatMap((governorate) =>
      placeProps(catalogue, locale, governorate).map((props) => ({
        params: {
          locale,
          governorate: governorateSlugs[governorate],
          page: restOf(props.place),
        },
        props,
      })),
    ),
  )
}

/** Every page of A–Z in every language. */
export async function azPaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    azProps(locale, catalogue).map((props) => ({
      params: { locale, page: restOf(props.place) },
      props,
    })),
  )
}

// The first page stands at the address itself.
function restOf({ number }: ListPlace): string | undefined {
  return number > 1 ? `page/${number}` : undefined
}

/** The first page of every list in every language. */
export async function firstListPaths() {
  return (await allListPaths()).filter(({ props }) => props.place.number === 1)
}

/** The pages of long lists after the first. */
export async function laterListPaths() {
  return (await allListPaths()).filter(({ props }) => props.place.number > 1)
}

async function allListPaths() {
  const catalogue = await loadCatalogue()
  return localeCodes.flatMap((locale) =>
    listedTypes.flatMap((type) =>
      typeListProps(catalogue, locale, type).map((props) => ({
        params: { locale, segment: pathSegments[type], number: String(props.place.number) },
        props,
      })),
    ),
  )
}
