import type { Page } from '@playwright/test';
import { bookPath, freeTimes, type FreeTime } from './api';
import { behindADoor } from './door';
import { expect, expectAccessible, sayDevice, test as base } from './test';

// The browser itself writes a line in the console for every request that fails;
// and "Leave this page" leads away from us.
const test = base.extend({
  tolerated:
    /ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource|asked https:\/\/www\.metservice\.com\/$/,
});

const own = (name: string) => (name === 'phone' ? 0 : 1);

/** Until the worker is there and has everything that the page has asked for. */
async function workerReady(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

/** The addresses of what is in all caches of the browser. */
const inCaches = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => decodeURIComponent(new URL(url).pathname + new URL(url).search));
  });
const answersIn = async (page: Page) => (await inCaches(page)).filter((url) => url.startsWith('/graphql'));

const asOf = (page: Page) => page.getByRole('status').filter({ hasText: 'As of' });

/** A phone that has been here once, so that the worker is there. */
async function arrive(page: Page, path: string) {
  await page.goto('/');
  await workerReady(page);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function fill(page: Page, name: string) {
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('I have no phone').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
}

async function book(page: Page, time: FreeTime, name: string) {
  await page.goto(bookPath(time));
  await sayDevice(page, 'Yes, it is mine');
  await fill(page, name);
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
}

test('pages seen before are there with their time, and refresh when the connection returns', async ({
  page,
  context,
}) => {
  const [time] = await freeTimes(page.request, 'kaikoura');
  await arrive(page, '/centres/kaikoura');
  await page.goto('/towns/kaikoura');
  await expect(page.getByRole('heading', { name: 'Who is coming to Kaikōura' })).toBeVisible();
  await page.goto(`/visits/${encodeURIComponent(time!.visit)}`);
  await expect(page.getByRole('heading', { name: 'Choose a time' })).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await expect(asOf(page)).toHaveText(/As of .* today\. You are offline\.\s*Try again/);
  await expect(page.getByText('we do not show old ones')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Book .* with / })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto('/towns/kaikoura');
  await expect(page.getByRole('heading', { name: 'Who is coming to Kaikōura' })).toBeVisible();
  await expect(page.getByText(/places? left/)).toHaveCount(0);
  await page.goto('/centres/kaikoura');
  await expect(asOf(page)).toBeVisible();
  await expect(page.getByText('Ring for times').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Te reo Māori' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();

  const day = page.getByRole('group', { name: 'Days' }).getByRole('button').nth(1);
  await day.click();
  await page.evaluate(() => scrollTo(0, 300));
  const where = (await day.boundingBox())!.y;
  await context.setOffline(false);
  await expect(asOf(page)).toHaveCount(0);
  await expect(page.getByText('Ring for times')).toHaveCount(0);
  await expect(day).toBeFocused();
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  expect(Math.abs((await day.boundingBox())!.y - where)).toBeLessThan(3);
});

test('Try again brings the page when there is a connection again that the browser does not tell of', async ({
  page,
  context,
}) => {
  await arrive(page, '/towns/kaikohe');
  await context.route('**/graphql?**', (route) => route.abort());
  await page.reload();
  await expect(asOf(page)).toContainText('The connection is slow or lost.');
  await context.unroute('**/graphql?**');
  await asOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(asOf(page)).toHaveCount(0);
});

test('a page not seen before says so, with somebody to ring', async ({ page, context }) => {
  await arrive(page, '/');
  await context.setOffline(true);
  await page.goto('/centres/manurewa');
  await expect(page.getByRole('heading', { level: 1, name: 'You seem to have no connection' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '0800 000 000' })).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: /Manurewa/ })).toBeVisible();
});

test('what was typed survives a dead phone, no connection and a second press', async ({ page, context }, info) => {
  const time = (await freeTimes(page.request, 'taumarunui'))[own(info.project.name)]!;
  await arrive(page, bookPath(time));
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await sayDevice(page, 'Yes, it is mine');
  await fill(page, 'Ngaio');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing is lost');
  const later = await context.newPage();
  await page.close();
  await later.goto(bookPath(time, 'check'));
  await expect(later.getByText('Your answers from before are still here.')).toBeVisible();
  await expect(later.getByText('Ngaio', { exact: true })).toBeVisible();
  await expect(asOf(later)).toBeVisible();
  await expectAccessible(later);
  await context.setOffline(false);
  await expect(asOf(later)).toHaveCount(0);
  await later.getByRole('button', { name: 'Book this time' }).click();
  await expect(later.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  expect(await later.evaluate(() => localStorage.getItem('heartland.form'))).toBeNull();
  await later.goto(bookPath(time));
  await expect(later.getByLabel('Your name')).toHaveValue('');
});

test('bookings are there without a connection, and do not name the agency', async ({ page, context }, info) => {
  const time = (await freeTimes(page.request, 'thames'))[own(info.project.name)]!;
  await arrive(page, '/');
  await book(page, time, 'Hine');
  const provider = (await page.getByRole('definition').nth(1).textContent())!.trim();
  await context.setOffline(true);
  await page.goto('/my-bookings');
  await expectAccessible(page);
  await page.getByRole('link', { name: /, \d/ }).first().click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await expect(asOf(page)).toBeVisible();
  await expect(page.getByText('What to bring')).toBeVisible();
  await expect(page.getByText(/Ask for \w+ at/)).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(provider);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel this booking' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByRole('alert')).toContainText('To cancel it now, ring the centre.');
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(asOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel this booking' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible();
});

/** All that a browser can keep of the person before. */
const left = async (page: Page) => ({
  local: await page.evaluate(() => Object.keys(localStorage)),
  session: await page.evaluate(() => Object.keys(sessionStorage)),
  answers: await answersIn(page),
  databases: await page.evaluate(async () => (await indexedDB.databases()).length),
});

test('a shared computer leaves nothing', async ({ page }, info) => {
  const time = (await freeTimes(page.request, 'picton'))[own(info.project.name)]!;
  await arrive(page, '/towns/picton');
  await page.getByRole('button', { name: 'Te reo Māori' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => answersIn(page)).not.toEqual([]);
  await page.goto(bookPath(time));
  await sayDevice(page, 'No, others use it too');
  await expect.poll(() => answersIn(page)).toEqual([]);
  await fill(page, 'Somebody at the library');
  await page.reload();
  await expect(page.getByText('Somebody at the library')).toBeVisible();
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await expect(page).not.toHaveURL(/#/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Centres', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Our centres' })).toBeVisible();
  expect(await left(page)).toMatchObject({ local: [], answers: [] });
  await page.getByRole('button', { name: 'Finish and clear', exact: true }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await left(page)).toMatchObject({ local: [], session: [], databases: 0 });
  for (let back = 0; back < 4; back++) {
    await page.goBack().catch(() => undefined);
    await expect(page.getByText('Somebody at the library')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'You are booked' })).toHaveCount(0);
  }
});

test('a centre’s computer stays shared, and clears itself when nobody is there', async ({ page }) => {
  await page.clock.install();
  await page.goto('/?shared');
  await expect(page.getByText('This computer is shared.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/towns/opotiki');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('This computer is shared.')).toBeVisible();
  await page.clock.fastForward('05:01');
  await expect(page.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yes, I am still here' }).click();
  await page.clock.fastForward('02:00');
  await expect(page).toHaveURL('/towns/opotiki');
  await page.clock.fastForward('05:01');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.fastForward('01:01');
  await expect(page).toHaveURL('/');
  await expect(page.getByText('This computer is shared.')).toBeVisible();
  expect(await left(page)).toEqual({ local: ['heartland.device'], session: [], answers: [], databases: 0 });
});

test('a page about danger leaves nothing', async ({ page, context }) => {
  await arrive(page, '/needs');
  await expect.poll(() => answersIn(page)).not.toEqual([]);
  const before = await inCaches(page);
  await page.getByRole('link', { name: 'Not safe at home' }).click();
  await page.getByRole('main').getByRole('combobox').fill('opotiki');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { name: /Next near/ })).toBeVisible();
  await page.getByRole('main').locator('a[href^="/services/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  expect(await inCaches(page)).toEqual(before);
  expect(await left(page)).toMatchObject({ local: [], session: [] });

  // Where "Leave this page" leads is not ours: here it is an empty page.
  await context.route('https://www.metservice.com/', (route) => route.fulfill({ body: 'the weather' }));
  const depth = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Leave this page' }).click();
  await expect(page.getByText('the weather')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(depth);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'What do you need help with?' })).toBeVisible();
  await page.goto('/needs/safety');
  await page.goto('https://www.metservice.com/');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Get help close to home' })).toBeVisible();
});

test('a new version does not break a page that is open', async ({ browser, request, baseURL }, info) => {
  const time = (await freeTimes(request, 'westport'))[own(info.project.name)]!;
  const door = await behindADoor(baseURL!);
  const context = await browser.newContext({ baseURL: door.baseURL });
  const page = await context.newPage();
  await arrive(page, bookPath(time));
  await sayDevice(page, 'Yes, it is mine');
  await page.getByLabel('Your name').fill('Tama');
  door.deploy();
  await page.evaluate(async () => {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await (await navigator.serviceWorker.ready).update();
    await taken;
  });
  const booking = await page.evaluate(async () => {
    const files = await (await caches.open('heartland-shell-newer')).keys();
    return [files.length > 20, files.some(({ url }) => /\/Booking-[\w-]+\.js$/.test(url))];
  });
  expect(booking).toEqual([true, false]);
  await expect(page.getByLabel('Your name')).toHaveValue('Tama');
  await fill(page, 'Tama');
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await context.close();
  await door.close();
});
