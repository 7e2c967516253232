import type { ServerFunctionClient } from 'payload'
import { getRequestLanguage } from 'payload'
import { cookies, headers } from 'next/headers'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import '@payloadcms/next/css'
import type { ReactNode } from 'react'
import { isLocale, localeOf } from '#schema/locales'
import config from '../../payload.config.ts'
import { importMap } from './admin/importMap.js'
import './custom.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

/** The admin's frame, in the direction of its language: Payload does not know Sorani's. */
export default async function Layout({ children }: { children: ReactNode }) {
  const language: string = getRequestLanguage({
    config: await config,
    cookies: await cookies(),
    headers: await headers(),
  })
  const dir = isLocale(language) ? localeOf(language).dir : 'ltr'
  return (
    <RootLayout
      config={config}
      importMap={importMap}
      serverFunction={serverFunction}
      htmlProps={{ lang: language, dir }}
    >
      {children}
    </RootLayout>
  )
}
