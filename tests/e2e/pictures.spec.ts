import { expect, test } from 'playwright/test'
import { pictureList } from '../../scripts/lib/pictures/picture-list.ts'
import { takeProbe } from '../../scripts/lib/pictures/probe.ts'
import { openWindow, takePicture } from '../../scripts/lib/pictures/take-picture.ts'
import { differenceFromAccepted, drawsAsAccepted, tolerance } from '../support/pictures/accepted.ts'
import { released } from '../support/release/snapshot-fs.ts'

let drawsAlike = false
test.beforeAll(async ({ browser }) => {
  drawsAlike = await drawsAsAccepted(await takeProbe(await openWindow(browser, 360)))
})

for (const { name, path, width, print } of pictureList(released)) {
  test(`${name} looks as it was accepted`, async ({ browser, baseURL }, info) => {
    test.skip(!drawsAlike, 'This machine draws letters otherwise than the accepted pictures.')
    const page = await openWindow(browser, width, { print })
    await page.goto(`${baseURL ?? ''}${path}`, { waitUntil: 'networkidle' })
    const png = await takePicture(page)
    await page.context().close()
    const share = await differenceFromAccepted(name, png, info)
    expect(share, 'npm run screenshots -- --accept keeps a new look').toBeLessThanOrEqual(tolerance)
  })
}

// What the comparison is for: it must see these on a real page.
for (const [fault, spoil] of Object.entries({
  'a page that runs the wrong way': () => {
    document.documentElement.dir = 'ltr'
  },
  'a status that is lost': () => {
    document.querySelector('main .chip')?.remove()
  },
  'a sentence that is lost': () => {
    document.querySelector('main p.lead')?.setAttribute('hidden', '')
  },
})) {
  test(`${fault} is seen`, async ({ browser, baseURL }) => {
    test.skip(!drawsAlike, 'This machine draws letters otherwise than the accepted pictures.')
    const page = await openWindow(browser, 360)
    await page.goto(`${baseURL ?? ''}/ar/`)
    await page.evaluate(spoil)
    const png = await takePicture(page)
    await page.context().close()
    expect(await differenceFromAccepted('ar/home-360', png)).toBeGreaterThan(tolerance)
  })
}
