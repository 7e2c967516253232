import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import config from '../../../../payload.config.ts'
import { importMap } from '../importMap.js'

type Props = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** The title of a page of the admin. */
export const generateMetadata = ({ params, searchParams }: Props) =>
  generatePageMetadata({ config, params, searchParams })

/** Every page of the admin. */
export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, params, searchParams, importMap })
}
