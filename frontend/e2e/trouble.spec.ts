import { bookPath, freeTimes, takeSeat } from './api';
import { expect, expectAccessible, sayDevice, test } from './test';

const seat = (name: string) => (name === 'phone' ? 0 : 1);

test('what is wrong is said at the field, and the rest is kept', async ({ page }, info) => {
  const time = (await freeTimes(page.request, 'wairoa'))[seat(info.project.name)]!;
  await page.goto(bookPath(time));
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(summary).toContainText('Choose yes or no');
  await sayDevice(page, 'Yes, it is mine');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await summary.getByRole('link', { name: 'Enter your name' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();

  await page.getByLabel('Your name').fill('<script>alert(1)</script>');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Phone number').fill('021 12');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('In your own words').fill('ā👋'.repeat(5000));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(summary).toContainText('You have used 10,000');
  await expect(page.getByLabel('In your own words')).toHaveValue('ā👋'.repeat(5000));
  await expectAccessible(page);
  await page.getByLabel('In your own words').fill('ā👋');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('<script>alert(1)</script>')).toBeVisible();

  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'What is your phone number?' })).toBeVisible();
  await expect(summary).toContainText('Enter a phone number, like 021 123 4567');
  await expect(page.getByLabel('Phone number')).toHaveValue('021 12');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('Phone number')).toHaveValue('021 12');
  await page.getByLabel('Phone number').fill('(07) 315 1234');
  await page.goto(bookPath(time, 'check'));
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
});

test('a seat taken meanwhile comes with the next free times, the form kept', async ({ page }, info) => {
  const time = (await freeTimes(page.request, 'levin'))[seat(info.project.name) * 2]!;
  await page.goto(bookPath(time));
  await sayDevice(page, 'Yes, it is mine');
  await page.getByLabel('Your name').fill('Mere');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('I have no phone').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await takeSeat(page.request, time);
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: /has just taken this time/ })).toBeFocused();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /Book with/ })
    .nth(1)
    .click();
  await expect(page.getByText('Mere', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
});

test('without a connection nothing is lost and the same press books once', async ({ page, context }, info) => {
  const time = (await freeTimes(page.request, 'marton'))[seat(info.project.name)]!;
  await page.goto(bookPath(time));
  await sayDevice(page, 'Yes, it is mine');
  await page.getByLabel('Your name').fill('Rangi');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('I have no phone').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  // The booking arrives, its answer does not: pressing again must find it.
  let cut = true;
  await context.route('**/graphql', async (route) => {
    if (!cut || route.request().method() !== 'POST') return route.continue();
    cut = false;
    await route.fetch();
    await route.fulfill({ status: 200, body: '<html>a captive portal' });
  });
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing is lost');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
});

test('towns: unknown, and far from everything', async ({ page }) => {
  await page.goto('/no-such-page');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('Type the name of your town.')).toBeVisible();
  await page.getByRole('combobox').fill('Atlantis-on-Sea');
  await page.getByRole('combobox').press('Enter');
  await expect(page.getByText(/We do not know “Atlantis-on-Sea”/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/towns/haast');
  await expect(page.getByText('No centre is within 50 km of Haast. The nearest is 94 km away')).toBeVisible();
  const listed = page.getByRole('listitem').getByRole('link', { name: /^Heartland Services/ });
  await expect(listed).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'By phone or video' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^0800 000/ }).first()).toBeVisible();
  await expectAccessible(page);
});

const pages = [
  '/centres',
  '/needs',
  '/groups',
  '/groups/families-under-five',
  '/agencies',
  '/organisations?region=Otago',
  '/services?need=renting&channel=PHONE',
  '/needs/money',
  '/needs/safety',
  '/needs/money?town=haast',
  '/centres/opotiki',
  '/centres/manurewa',
  '/agencies/inland-revenue',
  '/organisations/community-law',
  '/search',
  '/my-bookings',
  '/towns/nowhere-at-all',
  '/bookings/XXXXXXXX#wrong',
  '/centres/chatham-islands',
];
for (const language of ['English', 'Te reo Māori']) {
  test(`every other page is accessible in ${language}`, async ({ page }) => {
    test.slow(); // many pages, each looked through whole
    for (const path of pages) {
      await page.goto(path);
      await page.getByRole('button', { name: language }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test('an address that is none is answered as such', async ({ page }) => {
  const response = await page.request.get('/no-such-page');
  expect(response.status()).toBe(404);
});

test('dark, 320 pixels wide, and large text all work', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ['/', '/towns/opotiki', '/centres/opotiki', '/needs']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
