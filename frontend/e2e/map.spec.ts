import type { CDPSession, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test';

const theMap = (page: Page) => page.getByRole('region', { name: 'Map of our centres' });
const pin = (page: Page, slug: string) => theMap(page).locator(`a[href="/centres/${slug}"]`);
const zoomIn = (page: Page) => theMap(page).getByRole('button', { name: 'Zoom in', exact: true });
const outline = (page: Page) => theMap(page).locator('svg g').first().getAttribute('transform');

/** Opens the map as a reader does: it is there where there is room, and on request on a phone. */
async function open(page: Page, path = '/centres') {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const show = page.getByRole('button', { name: 'Show the map' });
  if (page.viewportSize()!.width < 700) await show.click();
  await expect(zoomIn(page)).toBeVisible();
}

/** The middle of an element, px from the window's corner. */
async function middle(page: Page, slug: string) {
  const box = (await pin(page, slug).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a swipe has run out: half a second without scrolling. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let last = NaN; last !== scrollY; await new Promise((done) => setTimeout(done, 500))) last = scrollY;
  });

/** Fingers on the map, as the browser hears them. */
const fingers = (devtools: CDPSession, type: 'Start' | 'Move' | 'End', points: { x: number; y: number }[]) =>
  devtools.send('Input.dispatchTouchEvent', {
    type: `touch${type}`,
    touchPoints: points.map((point, id) => ({ ...point, id })),
  });

test('a pin tells its name, whether it is open, and leads to its page', async ({ page }, info) => {
  await open(page);
  const chathams = pin(page, 'chatham-islands');
  await chathams.scrollIntoViewIfNeeded();
  if (info.project.name === 'phone') await chathams.tap();
  else await chathams.hover();
  await expect(chathams).toContainText('Heartland Services Chatham Islands');
  await expect(chathams.getByText(/^(Open now|Closed|Hours not known)/)).toBeVisible();
  await expect(page).toHaveURL(/\/centres(\?map=1)?$/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(chathams.getByText('In a town')).not.toBeInViewport({ ratio: 0.5 });
  if (info.project.name === 'phone') await chathams.tap();
  else {
    await page.mouse.move(0, 0);
    await chathams.hover();
  }
  if (info.project.name === 'phone') await chathams.getByText('Heartland Services Chatham Islands').tap();
  else await chathams.click();
  await expect(page).toHaveURL('/centres/chatham-islands');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heartland Services Chatham Islands');
});

test('every pin and number can be told apart, and a number opens', async ({ page }) => {
  await open(page);
  const number = theMap(page).getByRole('button', { name: /close together/ });
  const before = await number.count();
  expect(before).toBeGreaterThan(3);
  const boxes = await theMap(page)
    .locator('[data-centres]')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
  for (const [at, a] of boxes.entries()) {
    expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(24);
    for (const b of boxes.slice(at + 1)) {
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
    }
  }
  const count = Number(await number.first().textContent());
  const name = (await number.first().getAttribute('aria-label'))!;
  expect(name.split(',').length).toBe(count);
  await number.first().click();
  await expect(theMap(page).getByRole('button', { name })).toHaveCount(0);
  await expect(theMap(page).getByRole('status')).toContainText('of 55 centres');
  await expectAccessible(page);
});

test('by keys alone: past the map, along the pins, closer about the one that has the focus', async ({ page }) => {
  await open(page);
  await pin(page, 'wairoa').or(theMap(page).locator('[data-centres~="wairoa"]')).first().focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('+');
  const wairoa = pin(page, 'wairoa');
  await wairoa.focus();
  const [whole, at] = [await outline(page), await middle(page, 'wairoa')];
  await page.keyboard.press('-');
  expect(await outline(page)).not.toBe(whole);
  const after = await middle(page, 'wairoa');
  expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(2);
  await expect(wairoa).toBeFocused();
  await page.keyboard.press('ArrowUp');
  expect((await middle(page, 'wairoa')).y).toBeGreaterThan(after.y + 20);

  await page.keyboard.press('0');
  await page.keyboard.press('Tab');
  const focused = theMap(page).locator('[data-centres]:focus');
  await expect(focused).toHaveCount(1);
  const frame = (await theMap(page).locator('svg').first().boundingBox())!;
  const box = (await focused.boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(frame.y);
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);

  await theMap(page).getByRole('link', { name: 'Skip the map' }).focus();
  await expect(theMap(page).getByRole('link', { name: 'Skip the map' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(theMap(page).locator(':focus')).toHaveCount(0);
});

test('by keys alone a number opens onto its first centre, and Enter goes to its page', async ({ page }) => {
  await open(page);
  const number = theMap(page).locator('button[data-centres~="balclutha"]');
  await number.focus();
  await page.keyboard.press('Enter');
  const focused = theMap(page).locator('a[data-centres]:focus');
  while ((await focused.count()) === 0) await page.keyboard.press('Enter');
  const href = (await focused.getAttribute('href'))!;
  await expect(focused.getByText(/Heartland/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(focused.locator('strong')).not.toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('by mouse: dragging moves it and is no click, and the wheel waits for a press', async ({ page }) => {
  await open(page);
  const wairoa = theMap(page).locator('[data-centres~="wairoa"]');
  await wairoa.scrollIntoViewIfNeeded();
  const whole = await outline(page);
  const box = (await wairoa.boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };

  await page.mouse.move(from.x, from.y);
  await page.mouse.wheel(0, -200);
  await expect(page.getByText('Press the map first')).toBeVisible();
  expect(await outline(page)).toBe(whole);

  await page.evaluate(() => scrollTo(0, 0));
  await wairoa.scrollIntoViewIfNeeded();
  await zoomIn(page).click();
  await zoomIn(page).click();
  const closer = await outline(page);
  expect(closer).not.toBe(whole);

  const frame = (await theMap(page).locator('svg').first().boundingBox())!;
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height * 0.4 };
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  await page.mouse.move(centre.x + 40, centre.y + 30, { steps: 4 });
  await page.mouse.up();
  const dragged = await outline(page);
  expect(dragged).not.toBe(closer);
  await expect(page).toHaveURL(/\/centres(\?map=1)?$/);

  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => outline(page)).not.toBe(dragged);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('by finger: one scrolls the page, two zoom about the point between them', async ({ page }) => {
  await open(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const drawn = theMap(page).locator('svg').first();
  await drawn.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const frame = (await drawn.boundingBox())!;
  const at = (x: number, y: number) => ({ x: frame.x + frame.width * x, y: frame.y + frame.height * y });
  const whole = await outline(page);

  const before = await page.evaluate(() => scrollY);
  await fingers(devtools, 'Start', [at(0.2, 0.7)]);
  for (const y of [0.72, 0.78, 0.84, 0.9]) await fingers(devtools, 'Move', [at(0.2, y)]);
  await fingers(devtools, 'End', []);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
  expect(await outline(page)).toBe(whole);

  await settled(page);
  await drawn.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const still = await page.evaluate(() => scrollY);
  await fingers(devtools, 'Start', [at(0.45, 0.7), at(0.55, 0.7)]);
  for (const by of [0.1, 0.15, 0.2, 0.25]) await fingers(devtools, 'Move', [at(0.5 - by, 0.7), at(0.5 + by, 0.7)]);
  await fingers(devtools, 'End', []);
  await expect.poll(() => outline(page)).not.toBe(whole);
  expect(await page.evaluate(() => scrollY)).toBe(still);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('the list and the map show each other which is which', async ({ page }) => {
  await open(page, '/centres?region=West+Coast');
  const entry = page.getByRole('listitem').filter({ hasText: 'Heartland Services Westport' });
  await page.keyboard.press('Tab'); // so that the browser shows where the focus is
  await entry.getByRole('link', { name: 'Westport' }).focus();
  await expect.poll(() => pin(page, 'westport').evaluate((link) => getComputedStyle(link).boxShadow)).not.toBe('none');
  await pin(page, 'westport').focus();
  await expect.poll(() => entry.evaluate((item) => getComputedStyle(item).outlineStyle)).toBe('solid');
});

test('the list answers to its address: region, whom it is for, kind, and nearest first', async ({ page }) => {
  await page.goto('/centres');
  const names = page.getByRole('main').getByRole('listitem').locator('strong');
  await expect(page.getByText('55 centres', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Otago' }).click();
  await expect(page.getByRole('heading', { name: 'Otago' })).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 0));

  const filters = page.getByText('Show only some');
  if (!(await page.getByLabel('Region', { exact: true }).isVisible())) await filters.click();
  await page.getByLabel('Region', { exact: true }).selectOption('Otago');
  await expect(page).toHaveURL(/\?region=Otago/);
  await expect(page.getByText('5 centres', { exact: true })).toBeVisible();
  await page.getByLabel('What kind of place').selectOption('Visited by another centre');
  await expect(names).toHaveText(['Heartland Services Ranfurly outreach', 'Heartland Services Ōwaka outreach']);
  await page.reload();
  await expect(names).toHaveCount(2);
  await page.getByLabel('Who it is for').selectOption({ index: 1 });
  await expect(page.getByText('No centre is like that.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Show all centres' }).click();
  await expect(page.getByText('55 centres', { exact: true })).toBeVisible();

  await page.goto('/centres?group=families-under-five');
  await expect(page.getByText('7 centres', { exact: true })).toBeVisible();

  await page.getByLabel('Where do you live?').fill('opotiki');
  await page
    .getByRole('option', { name: /Ōpōtiki/ })
    .first()
    .click();
  await expect(page).toHaveURL(/near=opotiki/);
  await page.goto('/centres?near=opotiki');
  await expect(page.getByRole('heading', { name: 'Nearest to Ōpōtiki first' })).toBeVisible();
  await expect(names.first()).toHaveText('Heartland Services Ōpōtiki');
  await expect(names.nth(1)).toHaveText('Heartland Services Te Kaha outreach');
  await page.getByRole('link', { name: 'Show them by region' }).click();
  await expect(page.getByRole('heading', { name: 'Northland' })).toBeVisible();
  await page.goto('/centres?near=atlantis');
  await expect(page.getByText('We do not know that town.')).toBeVisible();
});

test('a town has a small map of its centres, which is fetched only when it is shown', async ({ page }, info) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('CentreMap') && fetched.push(request.url()));
  await page.goto('/towns/opotiki', { waitUntil: 'networkidle' });
  if (info.project.name === 'phone') {
    expect(fetched).toEqual([]);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await expect(page).toHaveURL('/towns/opotiki?map=1');
  }
  await expect(pin(page, 'te-kaha')).toBeVisible();
  await expect(pin(page, 'early-years-kawerau')).toBeVisible();
  expect(fetched.length).toBeGreaterThan(0);
  await expectAccessible(page);
});

test.describe('for other eyes', () => {
  test('the dark, forced colours and 320 px', async ({ page }) => {
    for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      await open(page);
      await expectAccessible(page);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/centres?map=1&near=waitangi-chatham-islands');
    await expect(pin(page, 'chatham-islands')).toBeVisible();
    await expectAccessible(page);
  });

  test('on paper there is the list alone', async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    await expect(theMap(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Otago' })).toBeVisible();
  });
});

test('without the map’s file the list is still there, and says so', async ({ page }) => {
  await page.route('**/CentreMap*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw 1' }));
  await page.goto('/centres?map=1');
  await expect(page.getByText('We cannot get the map.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Heartland Services Ōpōtiki' })).toBeVisible();
});
