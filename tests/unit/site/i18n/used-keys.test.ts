import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import en from '../../../../site/i18n/en.json' with { type: 'json' }

const site = join(import.meta.dirname, '../../../../site')

const sources = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.(astro|ts|tsx)$/.test(file.name))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  .join('\n')

it('every string is used: by its key, or by the codes of what it names', () => {
  const families = [...sources.matchAll(/`([A-Za-z]+\.)\$\{/g)].map(([, family = '']) => family)
  const unused = Object.keys(en).filter(
    (key) => !sources.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
  )
  expect(families.length).toBeGreaterThan(5)
  expect(unused).toEqual([])
})
