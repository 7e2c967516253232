import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn, mapWide } from '../files-fs.ts'
import { trimPolicy } from './trim-policy.ts'

/** Leaves in the policy of every page of a built site what that page needs. */
export async function trimPolicies(site: string): Promise<void> {
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html'))
  await mapWide(pages, 8, async (page) => {
    const file = join(site, page)
    await writeFile(file, trimPolicy(await readFile(file, 'utf8')))
  })
}
