import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test';

async function find(page: Page, words: string) {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Your town, or what you need help with' }).fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Find help' })).toBeVisible();
}

test('what happened, in one’s own words, by keyboard: the need, who can help and when', async ({ page }) => {
  await page.goto('/towns/opotiki');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await find(page, 'they stopped my benifit');
  const results = page.getByRole('main').getByRole('listitem');
  await expect(results.first()).toContainText('Money and benefits');
  await expect(page.getByRole('heading', { name: 'Next near Ōpōtiki' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Work and Income' }).first()).toBeVisible();
  await expectAccessible(page);
  // The words are in no address, and come back with the page.
  await expect(page).toHaveURL('/search');
  await page.reload();
  await expect(results.first()).toContainText('Money and benefits');
  await page.getByLabel('Say it in other words').fill('tangi');
  await page.keyboard.press('Enter');
  await expect(results.first()).toContainText('Someone has died');
  await page.goBack();
  await expect(results.first()).toContainText('Money and benefits');
});

test('danger: whom to ring stands above all, and no word of it stays', async ({ page }) => {
  await find(page, 'he hits me');
  const numbers = page.getByRole('main').getByRole('listitem');
  await expect(numbers.nth(0)).toContainText('111');
  await expect(numbers.nth(1)).toContainText('Women’s Refuge');
  await expect(page.getByRole('link', { name: 'Not safe at home' })).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull();
  await page.reload();
  await expect(page.getByLabel('What do you need help with?')).toHaveValue('');
  await expect(page.getByText('Not safe at home')).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('hits');
});

test('nothing found: the nearest words, then a person; nothing typed: a kind word', async ({ page }) => {
  await find(page, 'xyzzy plugh');
  await expect(page.getByRole('heading', { name: 'We found nothing for this' })).toBeVisible();
  await expect(page.getByText('Or ring us:')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: 'We found nothing for this' })).toHaveCount(0);
  await page.getByLabel('Say it in other words').fill(' ');
  await page.getByRole('button', { name: 'Find help' }).click();
  await expect(page.getByText('Type what you need help with.')).toBeVisible();
  await expectAccessible(page);
});

test('a town in the same box: suggested as one types, and told apart by region', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox');
  await box.fill('tekuiti');
  await expect(page.getByRole('option', { name: /Te Kūiti/ })).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL('/towns/te-kuiti');
  await page.goto('/');
  await box.fill('waitangi');
  await box.press('Enter');
  await page.getByRole('option', { name: /Chatham Islands/ }).click();
  await expect(page).toHaveURL('/towns/waitangi-chatham-islands');
});
