import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** A Chromium that is here, or null. CHROMIUM_PATH names another one. */
export const chromiumPath = [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
if (chromiumPath === null) {
  process.stderr.write('Without a browser: no Chromium is here (set CHROMIUM_PATH). All else is tested.\n');
}

/** For `describe`: leaves its tests out where there is no browser. */
export const describeInBrowser = chromiumPath === null ? describe.skip : describe;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
}

/** A page that reaches nothing but `origin`, and what went wrong in it: it should stay empty. */
export async function openPage(browser: Browser, origin: string): Promise<{ page: Page; problems: string[] }> {
  const problems: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.route('**', (route) => {
    const { origin: asked, href } = new URL(route.request().url());
    if (asked === origin || asked === 'null') return route.continue(); // data: and blob: have no origin of their own
    problems.push(`asked for ${href}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return { page, problems };
}
