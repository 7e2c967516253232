import { expect, test } from 'playwright/test'
import { pictureList, probeName } from '../../scripts/lib/pictures/picture-list.ts'
import { takeProbe } from '../../scripts/lib/pictures/probe.ts'
import { openWindow, takePicture } from '../../scripts/lib/pictures/take-picture.ts'
import { differenceFromAccepted, tolerance } from '../support/pictures/accepted.ts'
import { released } from '../support/release/snapshot-fs.ts'

let drawsAlike = false
test.beforeAll(async ({ browser }) => {
  const probe = await takeProbe(await openWindow(browser, 360))
  drawsAlike = (await differenceFromAccepted(probeName, probe)) <= tolerance
})

for (const { name, path, width } of pictureList(released)) {
  test(`${name} looks as it was accepted`, async ({ browser, baseURL }, info) => {
    test.skip(!drawsAlike, 'This machine draws letters otherwise than the accepted pictures.')
    const page = await openWindow(browser, width)
    const png = await takePicture(page, `${baseURL ?? ''}${path}`)
    await page.context().close()
    const share = await differenceFromAccepted(name, png, info)
    expect(share, 'npm run screenshots -- --accept keeps a new look').toBeLessThanOrEqual(tolerance)
  })
}
