import { afterEach, expect, it } from 'vitest';
import { takeOver } from './takeOver';

const settled = () => new Promise((done) => setTimeout(done));
const app = () => document.getElementById('app')!;

afterEach(() => (document.body.innerHTML = ''));

it('draws at once where the server wrote nothing', () => {
  document.body.innerHTML = '<div id="app"><!--body--></div>';
  takeOver(app(), (into) => into.append('drawn'));
  expect(app().textContent).toBe('drawn');
});

it('leaves the served text until the page has its heading', async () => {
  document.body.innerHTML = '<div id="app"><h1>Served</h1></div>';
  let drawn!: Element;
  takeOver(app(), (into) => {
    drawn = into;
    into.innerHTML = '<p>One moment</p>';
  });
  await settled();
  expect(app().textContent).toBe('Served');
  drawn.innerHTML = '<h1>Drawn</h1>';
  await settled();
  expect(document.body.innerHTML).toBe('<div id="app"><h1>Drawn</h1></div>');
});

it('keeps the focus on the same link', async () => {
  document.body.innerHTML = '<div id="app"><a href="/needs">Needs</a></div>';
  document.querySelector('a')!.focus();
  takeOver(
    app(),
    (into) => (into.innerHTML = '<h1>Drawn</h1><a href="/centres">Centres</a><a href="/needs">Needs</a>'),
  );
  await settled();
  expect(document.querySelector('h1')).not.toBeNull();
  expect(document.activeElement?.getAttribute('href')).toBe('/needs');
});
