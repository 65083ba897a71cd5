import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type ConsoleMessage, type Page } from '@playwright/test';

/** A page on which nothing may go wrong unseen: no error in the console, no request elsewhere. */
export const test = base.extend<{ tolerated: RegExp | undefined }>({
  /** What a test lets go wrong, because it makes it go wrong. */
  tolerated: [undefined, { option: true }],
  page: async ({ page, baseURL, tolerated }, use) => {
    const wrong: string[] = [];
    const tell = (what: string) => !tolerated?.test(what) && wrong.push(what);
    page.on('console', (message) => message.type() === 'error' && !saysNotFound(message, page) && tell(message.text()));
    page.on('pageerror', (error) => tell(error.message));
    page.on('dialog', (dialog) => tell(`a dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) tell(`asked ${request.url()}`);
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

/** The browser's own line about a page that is not there, which is as it should be. */
const saysNotFound = (message: ConsoleMessage, page: Page) =>
  /status of 404/.test(message.text()) && message.location().url === page.url().replace(/#.*/, '');

export { expect };

const catalogue = readFileSync(join(import.meta.dirname, '../src/words/en.po'), 'utf8');
const wordIds = new Set([...catalogue.matchAll(/^msgid "(.+)"/gm)].map((match) => match[1]));

/** No violation of WCAG 2.2 A and AA, nothing wider than the screen, and no word without its catalogue. */
export async function expectAccessible(page: Page) {
  const words = (await page.locator('body').innerText()).split(/\s+/);
  expect(words.filter((word) => wordIds.has(word))).toEqual([]);
  // In forced colours axe still reads the page's own (-webkit-text-fill-color is not forced).
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .disableRules(forced ? ['color-contrast'] : [])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width, 'the page is wider than the screen').toBeLessThanOrEqual(0);
}

/** Answers whose phone or computer it is, which a booking asks first on a new one. */
export async function sayDevice(page: Page, answer: 'Yes, it is mine' | 'No, others use it too') {
  await page.getByLabel(answer).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}
