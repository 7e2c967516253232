import { defineConfig, type PlaywrightTestConfig } from 'playwright/test'
import { localeCodes, localeOf, type Locale } from '#schema/locales'
import { required } from './tests/support/release/test-env.ts'

/** What our tests know beside the browser: the language whose pages they read. */
export type SiteOptions = { siteLocale: Locale }

const sizes = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
}

const files = {
  phone: [
    ...['pages', 'narrow', 'keyboard', 'calendar', 'session', 'search', 'search-box', 'privacy'],
    ...['content-pages', 'words', 'reliance'],
  ],
  desktop: ['pages', 'paper'],
}

const matching = (names: readonly string[]) => names.map((name) => `**/${name}.spec.ts`)

const config: PlaywrightTestConfig<SiteOptions> = {
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Two busy cores are slow; what hangs still ends.
  timeout: 60_000,
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    baseURL: required('TEST_SITE_URL'),
    // Where the site is read: elsewhere pages say what the phone's own clock shows.
    timezoneId: 'Asia/Baghdad',
    launchOptions: {
      executablePath: required('CHROME_PATH'),
      // Chromium refuses to sandbox itself as root, which containers are.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    },
  },
  projects: [
    ...localeCodes.flatMap((siteLocale) =>
      (['phone', 'desktop'] as const).map((size) => ({
        name: `${siteLocale}-${size}`,
        testMatch: matching(files[size]),
        use: { ...sizes[size], siteLocale, locale: localeOf(siteLocale).lang },
      })),
    ),
    {
      name: 'no-javascript',
      testMatch: matching(['no-javascript', 'reliance', 'old-addresses']),
      use: { ...sizes.phone, javaScriptEnabled: false },
    },
    {
      name: 'pictures',
      testMatch: matching(['pictures']),
    },
    {
      name: 'editor',
      testMatch: matching([
        'main-job',
        'draft-secrecy',
        'data-folder',
        'admin-phone',
        'trainer',
        'editor',
        'translator',
        'preview',
        'coordinator',
        'trail',
        'releases',
      ]),
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
}

export default defineConfig(config)
