import { render } from 'preact';
import { inLanguage } from '../lib/inLanguage';
import { device, removeWorker } from '../lib/device';
import { again, isLacking, isQuiet } from '../lib/kept';
import { readDraft } from '../lib/draft';
import { early } from '../lib/request';
import { AsOf } from './AsOf';
import { Shared } from './Shared';
import { keep } from './worker/answers';
import styles from './offline.module.css';

/** How often a page that lacks something asks for it again, and how soon after a connection, in milliseconds. */
const pause = 30_000;
const moment = 2_000;

/** Begins what can wait until the page stands; once for a page. */
export function start() {
  readDraft(); // drops what was typed more than a day ago
  refreshWhenBack();
  const below = document.body.appendChild(document.createElement('div'));
  below.className = styles.below!;
  render(<Below />, below);
  if (import.meta.env.PROD) register();
}

const Below = inLanguage(() => (
  <>
    <AsOf />
    <Shared />
  </>
));

function refreshWhenBack() {
  const ask = () => {
    if (isLacking() && document.visibilityState === 'visible') again.value += 1;
  };
  // A browser says that it is online a moment before it is.
  addEventListener('online', () => [0, moment].forEach((wait) => setTimeout(ask, wait)));
  document.addEventListener('visibilitychange', ask);
  setInterval(ask, pause);
}

function register() {
  const worker = navigator.serviceWorker;
  if (!worker) return;
  if (device.value === 'shared') return void removeWorker().catch(() => undefined);
  if (!worker.controller) worker.addEventListener('controllerchange', handOver, { once: true });
  worker.register('/sw.js').catch(() => undefined); // a browser that wants none does without
}

/** The first page came before there was a worker to keep its answers. */
function handOver() {
  const house = { caches, now: Date.now };
  if (device.value !== 'shared' && !isQuiet())
    early.forEach((answer, url) => void keep(new Request(url), answer, house).catch(() => undefined));
  early.clear();
}
