import { writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { rolesPage } from './lib/handbook/roles-page.ts'

const file = new URL('ROLES.md', import.meta.url)
const options = await resolveConfig(file)
await writeFile(file, await format(rolesPage(), { ...options, parser: 'markdown' }))
