import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { required } from '../support/release/test-env.ts'

for (const name of ['first-login.json', 'secret', 'manara.db', 'media', 'blobs']) {
  test(`${name} is readable for its owner only`, async () => {
    const { mode } = await stat(join(required('TEST_DATA_DIR'), name))
    expect((mode & 0o077).toString(8)).toBe('0')
  })
}
