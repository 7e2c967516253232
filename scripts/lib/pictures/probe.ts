import type { Page } from 'playwright'

/**
 * A picture of letters alone. Where it differs from the kept one, this machine draws letters in
 * another way (other fonts, another browser), and pictures of pages say nothing about the pages.
 */
export async function takeProbe(page: Page): Promise<Buffer> {
  await page.setContent(`<!doctype html><html lang="ar-IQ" dir="rtl"><meta charset="utf-8">
    <style>body { margin: 16px; width: 328px; font: 18px/1.8 system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif }
    b { font-size: 28px }</style>
    <p>مركز موارد الهجرة: اتصل بنا ٠١٢٣٤٥٦٧٨٩ <b>أين تجد المساعدة؟</b></p>
    <p lang="ckb">ناوەندی سەرچاوەی کۆچ: پەیوەندی بکە، ڕێنمایی وەربگرە <b>چۆن دەگەڕێیتەوە؟</b></p>
    <p lang="en" dir="ltr">Migrant Resource Centre: call +964 771 772 4725 <b>Where is help?</b></p></html>`)
  return page.screenshot({ fullPage: true, animations: 'disabled' })
}
