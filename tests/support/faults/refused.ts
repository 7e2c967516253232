import { expect } from 'vitest'
import type { FindingCode } from '#schema/release'
import type { PublishedSite } from './published-site.ts'
import type { ReleaseProcess } from './release-process.ts'
import { expectServed, leftovers } from './unharmed.ts'
import { filesOf } from './whole-site.ts'

/**
 * Fails where a release does not end by saying such a finding, where it says anything that only
 * programmers can read, leaves something behind, or changes what readers get. That the next one goes
 * out is tried once for all of a kind, by `expectUnharmed`.
 * @returns the finding
 */
export async function expectRefused(
  site: PublishedSite,
  release: ReleaseProcess,
  code: FindingCode,
) {
  const before = await filesOf(site.dataDir)
  const { code: exit, findings, err } = await release.ended
  expect({ exit, codes: findings.map((finding) => finding.code) }).toEqual({
    exit: 1,
    codes: [code],
  })
  expect(err).not.toMatch(/\n\s+at /)
  await release.gone()
  expect(await filesOf(site.dataDir)).toEqual(before)
  expect(await leftovers(site.dataDir)).toEqual([])
  await expectServed(site)
  const [finding] = findings
  if (!finding) throw new Error('There is no finding.')
  return finding
}
