import type { Page } from '@playwright/test';
import { bookedPath, busiestMonth, freeTimes } from './api';
import { scan, sheets } from './print';
import { expect, expectAccessible, test } from './test';

// What a service worker asks for, a test cannot answer in its place.
test.use({ serviceWorkers: 'block' });

/** Printing is counted, and the page is left as paper gets it. */
async function countPrints(page: Page) {
  await page.addInitScript(() => {
    const printed = { times: 0 };
    Object.assign(window, { printed, print: () => printed.times++ });
  });
  return () => page.evaluate(() => (window as unknown as { printed: { times: number } }).printed.times);
}

const nextMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1)).toISOString().slice(0, 7);
};

const table = (page: Page) => page.getByRole('table');
const step = (page: Page) => page.getByRole('navigation', { name: 'Month' }).getByRole('link');
const counted = (page: Page) => page.getByText(/^\d+ visits?$/);

test('a month is a calendar where there is room, else a list, and stays what was chosen', async ({ page }, info) => {
  await page.goto('/centres/opotiki');
  await page.getByRole('link', { name: 'See a whole month, or print it' }).click();
  await expect(page).toHaveURL('/centres/opotiki/month');
  await expect(page.getByRole('heading', { level: 1, name: 'Visits at Heartland Services Ōpōtiki' })).toBeVisible();
  await expect(counted(page)).toBeVisible();
  await expect(table(page)).toHaveCount(info.project.name === 'phone' ? 0 : 1);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect(page).toHaveURL(/as=calendar/);
  await expect(table(page).getByRole('columnheader')).toHaveText([/Mon/, /Tue/, /Wed/, /Thu/, /Fri/, /Sat/, /Sun/]);
  await expect(page.getByRole('cell', { name: /Today/ })).toHaveAttribute('aria-current', 'date');
  await expectAccessible(page);
  await step(page).last().click();
  await expect(page).toHaveURL(new RegExp(`month=${nextMonth()}`));
  await expect(table(page)).toBeVisible();
  await expect(table(page).getByRole('cell').first()).toBeVisible();

  await page.getByRole('link', { name: 'List' }).click();
  await expect(table(page)).toHaveCount(0);
  await expect(page.getByText(/: No visits$/).first()).toBeVisible();
  await page.reload();
  await expect(counted(page)).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Te reo Māori' }).click();
  await expect(page.getByText('Kāore he toronga').first()).toBeVisible();
  await expect(page).toHaveURL(/as=list/);
  await expectAccessible(page);
});

test('by keyboard alone: to the last month and no further, and into a visit', async ({ page }) => {
  await page.goto('/centres/wairoa/month');
  const next = step(page).last();
  await next.focus();
  for (let month = 0; month < 12; month++) {
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(next).toBeFocused();
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  const last = page.url();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(last);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(last);
  await expect(counted(page)).toBeVisible();
  const visit = page.getByRole('main').getByRole('link', { name: /Work and Income/ });
  for (let step = 0; step < 60 && !(await visit.first().evaluate((link) => link === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(visit.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/visits\//);
});

test('an address that asks for no such month shows this one', async ({ page }) => {
  for (const month of ['2001-01', 'soon', '2999-12']) {
    await page.goto(`/centres/opotiki/month?month=${month}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      new Intl.DateTimeFormat('en-NZ', { month: 'long', year: 'numeric', timeZone: 'Pacific/Auckland' }).format(),
    );
  }
  await page.goto('/centres/no-such-centre/month');
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot find this page' })).toBeVisible();
});

test('what was cancelled or moved, and why a day is closed, is said on it', async ({ page }) => {
  const month = nextMonth();
  await page.route(/graphql.*Month(Visits|Page)/, async (route) => {
    const answer = await (await route.fetch()).json();
    const { centre } = answer.data;
    if (centre.visits) {
      // The sample has days of its own that are off; these two are counted alone.
      for (const one of centre.visits.nodes)
        Object.assign(one, { status: 'SCHEDULED', cancelReason: null, movedFrom: null });
      const [first, second] = centre.visits.nodes;
      Object.assign(first, { status: 'CANCELLED', cancelReason: 'The road is closed.' });
      const day = Number(second.date.slice(8));
      Object.assign(second, { movedFrom: `${month}-${String(day > 20 ? day - 1 : day + 1).padStart(2, '0')}` });
      centre.holidays = [{ date: `${month}-15`, name: 'A public day', nameMi: null, observed: false }];
    } else {
      centre.hoursExceptions = [{ date: `${month}-16`, opens: null, closes: null, reason: 'Staff training' }];
    }
    await route.fulfill({ json: answer });
  });
  for (const as of ['calendar', 'list']) {
    await page.goto(`/centres/tokoroa/month?month=${month}&as=${as}`);
    await expect(page.getByText('Cancelled: The road is closed.')).toBeVisible();
    await expect(page.getByText(/^Moved here from \w+day \d+/)).toBeVisible();
    await expect(page.getByText(/^Moved to \w+day \d+/)).toBeVisible();
    await expect(page.locator('s').getByRole('link')).toHaveCount(2);
    await expect(page.getByText('A public day').first()).toBeVisible();
    await expect(page.getByText('(Staff training)').first()).toBeVisible();
    await expectAccessible(page);
  }
});

test('the busiest month is one sheet that shows every visit, and its code leads to the centre', async ({ page }) => {
  const prints = await countPrints(page);
  const { slug, month, count } = await busiestMonth(page.request);
  expect(count).toBeGreaterThan(100);
  await page.goto(`/centres/${slug}/month?month=${month}`);
  await page.getByRole('button', { name: 'Print this month' }).click();
  await expect.poll(prints).toBe(1);
  for (const language of ['English', 'Te reo Māori']) {
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: language }).click();
    expect(await sheets(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    expect(await unseen(page)).toEqual([]);
    await expect(page.getByTestId('poster').locator('ol > li > ul > li')).toHaveCount(count);
    expect(await scan(page.getByTestId('poster').getByRole('img'))).toBe(
      `${new URL(page.url()).origin}/centres/${slug}`,
    );
  }
  await expect(page.getByTestId('poster')).toContainText(`/centres/${slug}`);
  await page.emulateMedia({ media: null });
  await expectAccessible(page);
});

/** The lines of a poster that do not lie wholly on its sheet. */
const unseen = (page: Page) =>
  page.getByTestId('poster').evaluate((poster) => {
    const sheet = poster.getBoundingClientRect();
    const foot = poster.querySelector('footer')!.getBoundingClientRect();
    return [...poster.querySelectorAll('ol li, footer p')]
      .filter((line) => {
        const { left, right, bottom } = line.getBoundingClientRect();
        const limit = foot.top < bottom && line.closest('footer') ? sheet.bottom : foot.top;
        return left < sheet.left || right > sheet.right + 1 || bottom > limit + 1;
      })
      .map((line) => line.textContent);
  });

test('a month with twice as many visits is still one sheet, by the keys of the browser', async ({ page }) => {
  const prints = await countPrints(page);
  const { slug, month, count } = await busiestMonth(page.request);
  await page.route(/graphql.*MonthVisits/, async (route) => {
    const answer = await (await route.fetch()).json();
    const { visits } = answer.data.centre;
    visits.nodes = visits.nodes.flatMap((visit: { id: string }) => [visit, { ...visit, id: `${visit.id}2` }]);
    await route.fulfill({ json: answer });
  });
  await page.goto(`/centres/${slug}/month?month=${month}`);
  await expect(counted(page)).toHaveText(`${2 * count} visits`);
  await page.keyboard.press('Control+p');
  await expect.poll(prints).toBe(1);
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await unseen(page)).toEqual([]);
});

test('a poster that cannot be loaded says so, and nothing is printed', async ({ page }) => {
  const prints = await countPrints(page);
  await page.goto('/centres/tokoroa/month');
  await expect(counted(page)).toBeVisible();
  await page.route(/assets\/Poster.*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  );
  await page.getByRole('button', { name: 'Print this month' }).click();
  await expect(page.getByRole('alert')).toContainText('You seem to have no connection');
  expect(await prints()).toBe(0);
});

test('a booking is one sheet', async ({ page }, info) => {
  const times = await freeTimes(page.request, 'balclutha');
  await page.goto(await bookedPath(page.request, times[info.project.name === 'phone' ? 0 : 1]!));
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cancel this booking' })).toBeHidden();
});

test('where an agency goes in a month, and in a region of it', async ({ page }) => {
  await page.goto('/agencies/inland-revenue');
  await expect(counted(page)).toBeVisible();
  await step(page).last().click();
  await expect(page).toHaveURL(`/agencies/inland-revenue?month=${nextMonth()}`);
  await expect(counted(page)).toBeVisible();
  const all = parseInt((await counted(page).textContent())!);
  await page.getByLabel('Region').selectOption('Gisborne');
  await expect(page).toHaveURL(/region=Gisborne/);
  const here = parseInt((await counted(page).textContent())!);
  expect(here).toBeGreaterThan(0);
  expect(here).toBeLessThan(all);
  await expect(page.getByRole('link', { name: /^Heartland Services/ })).toHaveCount(here);
  await page.reload();
  await expect(page.getByLabel('Region')).toHaveValue('Gisborne');
  await expectAccessible(page);
});
