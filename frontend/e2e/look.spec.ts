import type { Page } from '@playwright/test';
import { bookedPath, bookPath, freeTimes } from './api';
import { expect, expectAccessible, test } from './test';

const addresses = [
  '/',
  '/towns/opotiki',
  '/towns/haast',
  '/centres',
  '/centres/opotiki',
  '/centres/opotiki/month?as=calendar',
  '/centres/opotiki/month?as=list',
  '/agencies/inland-revenue',
  '/organisations/community-law',
  '/needs',
  '/needs/money?town=opotiki',
  '/my-bookings',
  '/towns/nowhere-at-all',
];

/** The other pages, whose addresses depend on the day. */
async function bookingAddresses(page: Page, at: number): Promise<string[]> {
  const time = (await freeTimes(page.request, 'ruatoria'))[at]!;
  const answer = await page.request.post('/graphql', { data: { query: '{ services(first: 1) { nodes { slug } } }' } });
  return [
    `/services/${(await answer.json()).data.services.nodes[0].slug}`,
    `/visits/${encodeURIComponent(time.visit)}`,
    ...['name', 'phone', 'about', 'device', 'check'].map((step) => bookPath(time, step)),
    await bookedPath(page.request, time),
  ];
}

const looks = {
  'in the dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const;

for (const [at, [name, look]] of Object.entries(Object.entries(looks))) {
  for (const part of ['directory', 'booking']) {
    test(`every page of the ${part} ${name} is accessible, at 320 pixels too`, async ({ page }, info) => {
      test.setTimeout(120_000);
      const narrow = info.project.name === 'phone';
      await page.emulateMedia(look);
      // 320 pixels are also what a screen of 1280 has at 400 % zoom.
      if (narrow) await page.setViewportSize({ width: 320, height: 640 });
      await page.addInitScript(
        (language) => localStorage.setItem('heartland.language', language),
        narrow ? 'mi' : 'en',
      );
      const own = Number(at) * 2 + (narrow ? 0 : 1);
      for (const address of part === 'directory' ? addresses : await bookingAddresses(page, own)) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(/^(One moment|Taihoa) …$/)).toHaveCount(0);
        await expectAccessible(page);
      }
    });
  }
}

test('what is chosen and what can be pressed shows without colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/centres/opotiki');
  const looksOf = (name: RegExp) =>
    page
      .getByRole('button', { name })
      .first()
      .evaluate((button) => {
        const { textDecorationLine, borderTopStyle, backgroundColor } = getComputedStyle(button);
        return { textDecorationLine, borderTopStyle, backgroundColor };
      });
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(2);
  const [chosen, other] = [await looksOf(/^EN/), await looksOf(/^Māori/)];
  expect(chosen.textDecorationLine).toBe('underline');
  expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
  const times = page.getByRole('link', { name: /^Book \d/ });
  expect(await times.first().evaluate((time) => getComputedStyle(time).borderTopStyle)).toBe('solid');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
  expect(focus).toBe('solid');
});

test('nothing moves for whoever asked for less of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, address).toEqual([]);
  }
});

test('all ten macron vowels are drawn in the one font of the page', async ({ page }) => {
  await page.goto('/centres/opotiki');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  const vowels = 'ĀāĒēĪīŌōŪū';
  await title.evaluate((heading, text) => (heading.textContent = text), `AaEeIiOoUu${vowels}`);

  // The browser says which font each sign is really taken from.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ glyphCount }) => glyphCount)).toEqual([2 * vowels.length]);

  // And the picture of each is its own: no box for what is missing, no vowel without its macron.
  const pictures = await title.evaluate((heading, text) => {
    const drawing = Object.assign(document.createElement('canvas'), { width: 80, height: 100 }).getContext('2d', {
      willReadFrequently: true,
    })!;
    drawing.font = `48px ${getComputedStyle(heading).fontFamily}`;
    return [...text].map((sign) => {
      drawing.clearRect(0, 0, 80, 100);
      drawing.fillText(sign, 10, 75);
      return drawing.getImageData(0, 0, 80, 100).data.join();
    });
  }, `${vowels}AaEeIiOoUu\u{10FFFE} `);
  expect(new Set(pictures).size).toBe(pictures.length);
});
