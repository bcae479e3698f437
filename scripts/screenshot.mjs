/**
 * Takes the README's picture of the playground: `node scripts/screenshot.mjs [URL [EXAMPLE [FILE]]]`. Needs a running
 * server (`npm start`) and a Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
 */
import { chromium } from 'playwright-core';

const [url = 'http://127.0.0.1:4000', example = 'WhoRejectedIt', file = 'docs/images/playground.png'] =
  process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
await page.goto(`${url}/graphql`);
await page.getByText('Root Types').waitFor();
await page.locator('.graphiql-query-editor .view-line').first().waitFor();
await page.waitForTimeout(500); // the editor takes up another tab only when it is all there
await page.getByRole('tab', { name: example }).click();
await page.waitForTimeout(1500); // the same for the tab that was chosen
await page.getByRole('button', { name: /Execute query/ }).click();
await page.locator('.graphiql-response').getByText('"data"').first().waitFor();
await page.mouse.move(800, 990);
await page.waitForTimeout(1500); // colours and brackets of the answer come a moment later
await page.screenshot({ path: file });
await browser.close();
process.stderr.write(`${file} shows ${example} at ${url}\n`);
