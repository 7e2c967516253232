import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import { contentPolicy } from './content-policy.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm run check` checks types; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: dirname(here),
    // Payload offers no Sorani dates, so the admin asks for Persian ones and gets ours.
    resolveAlias: { 'date-fns/locale/fa-IR': './i18n/date-fns-ckb.ts' },
  },
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'X-Robots-Tag', value: 'noindex' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
      // The admin frames the preview, whose address is known at start only: see `proxy.ts`.
      {
        source: '/((?!admin).*)',
        headers: [{ key: 'Content-Security-Policy', value: contentPolicy() }],
      },
    ]),
}

export default withPayload(config)
