import { freeTimes, bookPath } from './api';
import { expect, expectAccessible, sayDevice, test } from './test';

const onePerProject = (name: string) => (name === 'phone' ? 0 : 1);

test('from a town to a booked seat, My bookings, and cancelled again', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Your town, or what you need help with' }).fill('opotiki');
  const option = page.getByRole('option', { name: /Ōpōtiki\s*Bay of Plenty/ });
  await expect(option).toBeVisible();
  await expectAccessible(page);
  await option.click();

  await expect(page).toHaveURL('/towns/opotiki');
  await expect(page.getByRole('heading', { level: 1, name: 'Who is coming to Ōpōtiki' })).toBeVisible();
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.indexOf('There every day')).toBeLessThan(headings.indexOf('Centres near Ōpōtiki'));
  await expect(page.getByText(/This is a sample directory/)).toBeVisible();
  await expectAccessible(page);

  await page
    .locator('li li')
    .filter({ hasText: /places? left/ })
    .getByRole('link')
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Choose a time' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^Book .* with / })
    .last()
    .click();

  await expectAccessible(page);
  await sayDevice(page, 'Yes, it is mine');
  await page.getByLabel('Your name').fill('Aroha Tūhoe');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Phone number').fill('021 123 4567');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('In your own words').fill('Kia ora, I got a letter');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await expect(page.getByText('Kia ora, I got a letter')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Book this time' }).click();

  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await expect(page).toHaveTitle('Your booking – Heartland');
  const reference = (await page.getByTestId('reference').textContent())!.replace(/[ ,]/g, '');
  expect(reference).toMatch(/^[346789BCDFGHJKMPQRTWXY]{8}$/);
  await expect(page.getByText('What to bring')).toBeVisible();
  await expect(page.getByText(/Ask for \w+ at/)).toBeVisible();
  await expectAccessible(page);
  const file = await page.request.get(
    (await page.getByRole('link', { name: 'Add to your calendar' }).getAttribute('href'))!,
  );
  expect(await file.text()).toContain('BEGIN:VEVENT');

  await page.getByRole('link', { name: 'My bookings' }).first().click();
  await expect(page.getByText(`${reference.slice(0, 4)} ${reference.slice(4)}`).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /, \d/ }).first().click();
  await page.getByRole('button', { name: 'Cancel this booking' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(page.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'My bookings' }).first().click();
  await page.getByRole('button', { name: /Forget on this phone/ }).click();
  await expect(page.getByText('There are no bookings on this phone.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('heartland.bookings'))).toBeNull();
});

test('the whole road by keyboard alone', async ({ page }, info) => {
  const tabTo = async (name: string | RegExp, role: 'button' | 'link' | 'textbox' | 'radio' | 'checkbox') => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
      if (await wanted.count()) return;
    }
    throw new Error(`Tab does not reach ${role} ${name}`);
  };
  await page.goto('/');
  await page.getByRole('combobox').focus();
  await page.keyboard.type('kaiko');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
  await page.keyboard.press('ArrowDown');
  while (!(await page.getByRole('option', { selected: true }).textContent())?.includes('Kaikohe')) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Who is coming to Kaikohe' })).toBeVisible();

  const times = await freeTimes(page.request, 'kaikohe');
  await page.goto(bookPath(times[onePerProject(info.project.name)]!));
  await tabTo('Yes, it is mine', 'radio');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo('Your name', 'textbox');
  await page.keyboard.type('Hemi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What is your phone number?' })).toBeVisible();
  await tabTo('I have no phone', 'checkbox');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What is it about?' })).toBeVisible();
  await tabTo('Continue', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await tabTo('Book this time', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await expect(page.getByText('nothing is kept on this computer')).toBeVisible();
});

test('a shared computer keeps nothing', async ({ page }, info) => {
  const times = await freeTimes(page.request, 'dargaville');
  await page.goto(bookPath(times[onePerProject(info.project.name)]!));
  await sayDevice(page, 'No, others use it too');
  await page.getByLabel('Your name').fill('Somebody at the library');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('I have no phone').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Book this time' }).click();
  await expect(page.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Finish and clear the screen' }).click();
  await expect(page).toHaveURL('/');
  await page.goBack().catch(() => undefined);
  await expect(page.getByText('Somebody at the library')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'You are booked' })).toHaveCount(0);
});
