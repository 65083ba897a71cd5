import type { Page } from '@playwright/test';
import { bookPath, freeTimes } from './api';
import { expect, expectAccessible, sayDevice, test } from './test';

// A first visit, and answers that a test makes up: both are before the service
// worker, which would answer in the network's place.
test.use({ serviceWorkers: 'block' });

/** A phone at the edge of coverage: 400 kbit/s, 400 ms away. */
async function slowly(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  return devtools;
}

test('nothing jumps while a page arrives slowly', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { value: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) moved.value += (shift as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await slowly(page);
  for (const path of ['/', '/towns/opotiki', '/centres/opotiki', '/needs/money', '/my-bookings']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const moved = await page.evaluate(() => (window as unknown as { moved: { value: number } }).moved.value);
    expect(moved, path).toBeLessThanOrEqual(0.02);
  }
});

test('a page and its data weigh at most 60 kB on the wire', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  for (const path of ['/', '/towns/opotiki', '/centres/opotiki']) {
    let bytes = 0;
    const count = ({ encodedDataLength }: { encodedDataLength: number }) => (bytes += encodedDataLength);
    devtools.on('Network.loadingFinished', count);
    await devtools.send('Network.clearBrowserCache');
    await page.goto(path, { waitUntil: 'networkidle' });
    devtools.off('Network.loadingFinished', count);
    expect(bytes, path).toBeGreaterThan(10_000);
    expect(bytes, path).toBeLessThanOrEqual(60_000);
  }
});

test('the language changes everywhere, in place', async ({ page }) => {
  await page.goto('/centres/opotiki');
  const monday = page.getByRole('group').getByRole('button', { name: /^Monday/ });
  await expect(monday.first()).toBeVisible();
  await page.getByRole('button', { name: 'Te reo Māori' }).click();
  await expect(
    page
      .getByRole('group')
      .getByRole('button', { name: /^Rāhina/ })
      .first(),
  ).toBeVisible();
  await expect(monday).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'mi');
  await expect(page).toHaveURL('/centres/opotiki');
  await page.reload();
  await expect(
    page
      .getByRole('group')
      .getByRole('button', { name: /^Rāhina/ })
      .first(),
  ).toBeVisible();
});

test('an address that names a language is in it, and names the other after a change', async ({ page }) => {
  await page.goto('/agencies/inland-revenue?lang=mi');
  await expect(page.getByRole('heading', { level: 1, name: 'Te Tari Taake' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'mi');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inland Revenue' })).toBeVisible();
  await expect(page).toHaveURL('/agencies/inland-revenue?lang=en');
});

test('without a connection a page says so, and Try again brings it', async ({ page }) => {
  await page.goto('/');
  await page.route('**/graphql*', (route) => route.fulfill({ body: '<html>a captive portal' }));
  await page.goto('/towns/opotiki');
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong on our side' })).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/graphql*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who is coming to Ōpōtiki' })).toBeVisible();
});

test('months between visits are one line, not a wall of empty days', async ({ page }) => {
  await page.goto('/towns/waitangi-chatham-islands');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/\d to \w+ \d.*: No visits/).first()).toBeVisible();
  const text = (await page.getByRole('main').textContent()) ?? '';
  const [days, gaps] = [/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d/g, /No visits/g].map(
    (pattern) => text.match(pattern)?.length ?? 0,
  );
  expect(gaps).toBeLessThan(days!);
});

test('a later question leads to the first one that is open, and on from there', async ({ page }, info) => {
  const time = (await freeTimes(page.request, 'kaitaia'))[info.project.name === 'phone' ? 0 : 1]!;
  await page.goto(bookPath(time, 'check'));
  await sayDevice(page, 'Yes, it is mine');
  await page.getByLabel('Your name').pressSequentially('Wiremu');
  await expect(page).toHaveURL(bookPath(time, 'name'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'What is your phone number?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Your name')).toHaveValue('Wiremu');
});

test('a cancelled visit says so and why, and shows the next ones', async ({ page }) => {
  const [time] = await freeTimes(page.request, 'kaikohe');
  await page.route(/graphql.*VisitPage/, async (route) => {
    const answer = await (await route.fetch()).json();
    Object.assign(answer.data.node, { status: 'CANCELLED', cancelReason: 'The road is closed.', freeSlots: [] });
    await route.fulfill({ json: answer });
  });
  await page.goto(`/visits/${encodeURIComponent(time!.visit)}`);
  await expect(page.getByText('This visit is cancelled. The road is closed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The next visits with free times' })).toBeVisible();
  await expect(page.getByText(/Ask for \w+ at/)).toBeVisible();
  await expectAccessible(page);
});

test('a page about danger is in no address, title or cache', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/needs');
  await page.getByRole('link', { name: 'Not safe at home' }).click();
  await expect(page.getByText('If someone is in danger, call 111 now.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leave this page' })).toBeVisible();
  await expect(page).toHaveTitle('Heartland Services');
  expect(asked.filter((url) => url.includes('safety'))).toEqual([]);
});
