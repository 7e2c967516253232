import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { localeCodes, locales } from '#schema/locales'
import { closeLocks } from './access/close-locks.ts'
import { entryCollections } from './collections/all-entries.ts'
import { AuditTrail } from './collections/audit-trail/index.ts'
import { GoLives } from './collections/go-lives/index.ts'
import { HeadCounts } from './collections/head-counts/index.ts'
import { media } from './collections/media/index.ts'
import { Publications } from './collections/publications/index.ts'
import { Releases } from './collections/releases/index.ts'
import { Reviews } from './collections/reviews/index.ts'
import { users } from './collections/users/index.ts'
import { usersSlug } from './collections/users/slug.ts'
import { databaseAdapter } from './db/adapter.ts'
import { bodyEditor } from './editor/body-editor.ts'
import { previewDocumentEndpoint } from './endpoints/preview-document.ts'
import { previewMediaEndpoint } from './endpoints/preview-media.ts'
import { releaseFilesEndpoint } from './endpoints/release-files.ts'
import { releasePreviewEndpoint } from './endpoints/release-preview.ts'
import { releaseEndpoints } from './endpoints/releases.ts'
import { snapshotEndpoint } from './endpoints/snapshot.ts'
import { snapshotMediaEndpoint } from './endpoints/snapshot-media.ts'
import { parseEnv } from './env.ts'
import { siteGlobals } from './globals/all.ts'
import { sayApiError } from './hooks/say-api-error.ts'
import { adminI18n } from './i18n/admin-i18n.ts'
import { deskJobs } from './jobs/desk-jobs.ts'
import { languageLabels } from './labels/choices.ts'
import { livePreview } from './preview/live-preview.ts'
import { keptSecret } from './secret-fs.ts'

const env = parseEnv(process.env)
const isBuild = process.env['NEXT_PHASE'] === 'phase-production-build'
// Next's bundler knows `url` only.
const here = dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  // A build must not depend on a data folder, nor make one.
  secret: env.secret ?? (isBuild ? 'only-while-building' : keptSecret(env.dataDir)),
  db: databaseAdapter(env.databaseUrl),
  editor: bodyEditor,
  collections: [
    ...entryCollections,
    HeadCounts,
    media(env.dataDir),
    users(env.url),
    Publications,
    Reviews,
    GoLives,
    AuditTrail,
    Releases,
  ],
  globals: siteGlobals,
  endpoints: [
    snapshotEndpoint,
    snapshotMediaEndpoint,
    previewDocumentEndpoint,
    previewMediaEndpoint,
    releasePreviewEndpoint,
    releaseFilesEndpoint,
    ...releaseEndpoints,
  ],
  localization: {
    locales: locales.map(({ code, dir }) => ({
      code,
      label: languageLabels[code],
      rtl: dir === 'rtl',
    })),
    defaultLocale: localeCodes[0] ?? 'ar',
    fallback: false,
  },
  admin: {
    user: usersSlug,
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    meta: { titleSuffix: ' · Manara' },
    livePreview: livePreview(env.previewUrl),
    components: {
      graphics: { Logo: '/admin/brand/Logo#Logo', Icon: '/admin/brand/Icon#Icon' },
      beforeNavLinks: ['/admin/desk/DeskNav#DeskNav'],
      views: {
        dashboard: { Component: '/admin/desk/DeskView#DeskView' },
        checks: { Component: '/admin/checks/ChecksView#ChecksView', path: '/checks', exact: true },
        waiting: {
          Component: '/admin/waiting/WaitingView#WaitingView',
          path: '/waiting',
          exact: true,
        },
        trail: { Component: '/admin/trail/TrailView#TrailView', path: '/trail', exact: true },
        releases: {
          Component: '/admin/releases/ReleasesView#ReleasesView',
          path: '/releases',
          exact: true,
        },
        dates: { Component: '/admin/dates/DatesView#DatesView', path: '/dates', exact: true },
        attendance: {
          Component: '/admin/attendance/AttendanceView#AttendanceView',
          path: '/dates/attendance',
          exact: true,
        },
        translate: {
          Component: '/admin/translate/QueueView#QueueView',
          path: '/translate',
          exact: true,
        },
        translation: {
          Component: '/admin/translate/EditorView#EditorView',
          path: '/translate/:type/:id',
          exact: true,
        },
        coverage: {
          Component: '/admin/translate/CoverageView#CoverageView',
          path: '/coverage',
          exact: true,
        },
        exchange: {
          Component: '/admin/exchange/ExchangeView#ExchangeView',
          path: '/dates/exchange',
          exact: true,
        },
      },
    },
    importMap: { baseDir: here, importMapFile: join(here, 'app/(payload)/admin/importMap.js') },
  },
  i18n: adminI18n,
  jobs: deskJobs,
  hooks: { afterError: [sayApiError] },
  graphQL: { disable: true },
  telemetry: false,
  csrf: env.hasOwnUrl ? [env.url] : [],
  typescript: { autoGenerate: false, outputFile: join(here, 'payload-types.ts') },
  custom: {
    dataDir: env.dataDir,
    previewUrl: env.previewUrl,
    siteUrl: env.siteUrl,
    releases: env.releases,
  },
})

export default config.then(closeLocks)
