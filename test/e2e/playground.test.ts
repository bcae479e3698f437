import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { WORLD } from '../graphql/world.js';
import { describeInBrowser, openBrowser, openPage } from '../support/browser.js';
import { aGraph, type TestGraph } from '../support/graph.js';
import { buildPlayground } from '../support/playground.js';

describeInBrowser('The playground in a browser without a network', () => {
  let opened: TestGraph;
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    await buildPlayground();
    opened = await aGraph(WORLD);
    server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await opened.close();
  });

  it('opens with examples and the docs, and answers an example', async () => {
    const { page, problems } = await openPage(browser, server.url);
    await page.goto(`${server.url}/`);
    await page.getByRole('tab', { name: 'WhoRejectedIt' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(readdirSync('src/playground/examples').length);
    await page.getByText('Who did what to whom, when, according to whom').waitFor(); // the schema's own description

    // the example must be in the editor before it can be run: on a busy machine that takes a while
    await page.locator('.graphiql-query-editor .view-lines').getByText('search').first().waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: /Execute query/ }).click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('"person:claudia-sheinbaum"').first().waitFor({ timeout: 60_000 });
    expect(problems).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('tells a mistake while it is being typed, for which its worker knows the schema', async () => {
    const { page, problems } = await openPage(browser, server.url);
    await page.goto(`${server.url}/graphql`);
    await page.getByText('Who did what to whom, when, according to whom').waitFor();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ people { colour } }');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('shows the docs of a field', async () => {
    const { page } = await openPage(browser, server.url);
    await page.goto(`${server.url}/graphql`);
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'search', exact: true }).first().click();
    await page.getByText('the beginning of a word is enough').waitFor();
    await page.context().close();
  }, 120_000);
});
