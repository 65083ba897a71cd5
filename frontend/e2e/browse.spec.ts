import { expect, expectAccessible, test } from './test';

test('from any list to any other, and narrowed by what is chosen', async ({ page }) => {
  await page.goto('/needs');
  const lists = page.getByRole('navigation', { name: 'Lists of the directory' });
  await lists.getByRole('link', { name: 'Services' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of' })).toHaveText(/^50 of \d{3}$/);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'of' })).toHaveText(/^100 of \d{3}$/);
  await page.getByLabel('What you need').selectOption('Renting problems');
  await expect(page).toHaveURL('/services?need=renting');
  await page.getByLabel('How').selectOption('By video');
  await expect(page).toHaveURL('/services?need=renting&channel=VIDEO');
  await expect(page.getByRole('link', { name: 'Bond and rent' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('How')).toHaveValue('VIDEO');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Tongan');
  await expect(page.getByText('There is nothing here for this choice.')).toBeVisible();
  await expectAccessible(page);

  await lists.getByRole('link', { name: 'Community groups' }).click();
  await page.getByLabel('Region').selectOption('Chatham Islands');
  await expect(page.getByRole('status').filter({ hasText: 'of' })).toHaveText(/^(\d+) of \1$/);
  await lists.getByRole('link', { name: 'For whom' }).click();
  await page.getByRole('link', { name: 'Families with children under five' }).click();
  await expect(page.getByRole('heading', { name: 'Centres of your own' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Early Years Service Hub/ })).toHaveCount(7);
});

test('a message, a form to fill in, and where an agency goes', async ({ page }) => {
  await page.goto('/centres/opotiki');
  await expect(page.getByRole('list', { name: 'Messages' })).toContainText('The interview room is being painted');
  await page.goto('/needs/renting');
  const form = page.getByRole('link', { name: 'Get your bond back' });
  await expect(form).toHaveAttribute('href', 'https://tenancy-services.example/bond-form');
  await page.goto('/agencies');
  await page.getByRole('link', { name: 'Inland Revenue' }).click();
  await expect(page.getByRole('list', { name: 'Messages' })).toContainText('tax year');
});

test('visits go into one’s own calendar, and follow what changes', async ({ page, request }) => {
  await page.goto('/centres/opotiki');
  const link = page.getByRole('link', { name: 'Put these visits into your calendar' });
  await expect(link).toHaveAttribute('href', /^webcal:.*\/calendar\/centres\/opotiki\.ics$/);
  const file = await page.getByRole('link', { name: 'or take the calendar file' }).getAttribute('href');
  const calendar = await request.get(new URL(file!).pathname);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toContain('BEGIN:VEVENT');
});
