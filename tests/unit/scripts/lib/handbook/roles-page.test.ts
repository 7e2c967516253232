import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { rolesPage } from '../../../../../scripts/lib/handbook/roles-page.ts'

const file = new URL('../../../../../scripts/ROLES.md', import.meta.url)

describe('the page about roles', () => {
  it('is what the table gives: run `node scripts/roles-page.ts` where it is not', async () => {
    const options = await resolveConfig(file)
    const made = await format(rolesPage(), { ...options, parser: 'markdown' })
    expect(await readFile(file, 'utf8')).toBe(made)
  })

  it.each([
    ['Coordinator', 'publish and withdraw *own*'],
    ['Translator', 'read, write text *own*, submit *own* |'],
    ['Viewer', '| read |'],
  ])('says of the %s: %s', (role, words) => {
    const [, part = ''] = rolesPage().split(`## ${role}`)
    const [own = ''] = part.split('\n## ')
    expect(own).toContain(words)
  })
})
