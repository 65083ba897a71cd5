import { render } from 'preact';
import { inLanguage } from '../lib/inLanguage';
import { again, keptAt } from '../lib/kept';
import { readDraft } from '../lib/draft';
import { AsOf } from './AsOf';
import { Shared } from './Shared';
import styles from './offline.module.css';

/** How often a page from earlier asks whether there is a connection again, in milliseconds. */
const pause = 30_000;

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
    again.value += 1;
  };
  const askIfOld = () => {
    if (keptAt.value && document.visibilityState === 'visible') ask();
  };
  addEventListener('online', ask);
  document.addEventListener('visibilitychange', askIfOld);
  setInterval(askIfOld, pause);
}

function register() {
  const worker = navigator.serviceWorker;
  if (!worker) return;
  // The first page came before there was a worker to keep its answers: ask once more.
  const keepThisPage = () => {
    again.value += 1;
  };
  if (!worker.controller) worker.addEventListener('controllerchange', keepThisPage, { once: true });
  worker.register('/sw.js').catch(() => undefined); // a browser that wants none does without
}
