/**
 * Takes the README's picture: the playground of a running server with its second example and the answer to it.
 *
 *   node scripts/take-picture.mjs [http://127.0.0.1:4000/graphql] [docs/images/playground.png]
 *
 * Needs Chromium (CHROMIUM, else /usr/bin/chromium).
 */
import { chromium } from 'playwright-core';

const [url = 'http://127.0.0.1:4000/graphql', file = 'docs/images/playground.png'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1500, height: 850 }, colorScheme: 'light' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('tab', { name: 'WhoRejectedIt' }).click();
  await page.waitForTimeout(1500); // the editor takes the example in
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response', { hasText: 'person:' }).waitFor();
  await page.waitForTimeout(500); // the editor colours the answer a moment after it is there
  await page.screenshot({ path: file });
} finally {
  await browser.close();
}
