import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import { language, text, useLanguage, type Language } from '../../lib/words';
import { useSignal } from '../../lib/signal';
import { Phone } from '../Contact/Contact';
import { T } from '../T';
import layout from '../../styles/layout.module.css';
import styles from './Shell.module.css';

/** The free number that stands on every page. */
export const helpline = '0800 000 000';

/** What every page stands in: the way home, the language, and somebody to ring. */
export function Shell({ children }: { children: ComponentChildren }) {
  useSignal(language);
  return (
    <>
      <a class={styles.skip} href="#main">
        <T id="shell.skip" />
      </a>
      <Header />
      <div class={styles.body}>{children}</div>
      <Footer />
    </>
  );
}

function Header() {
  const { path } = useLocation();
  const link = (href: string) => ({ href, 'aria-current': path === href ? ('page' as const) : undefined });
  return (
    <header class={styles.top}>
      <div class={`${layout.wrap} ${styles.bar}`}>
        <a class={styles.logo} href="/">
          <img src="/icon.svg" alt="" width="38" height="38" />
          Heartland
        </a>
        <nav class={styles.nav} aria-label={text('shell.main')}>
          <a {...link('/centres')}>
            <T id="shell.centres" />
          </a>
          <a {...link('/needs')}>
            <T id="shell.needs" />
          </a>
          <a {...link('/my-bookings')}>
            <T id="shell.bookings" />
          </a>
        </nav>
        <div class={styles.languages} role="group" aria-label={text('shell.language')}>
          <LanguageButton to="en" label="English" short="EN" />
          <LanguageButton to="mi" label="Te reo Māori" short="Māori" />
        </div>
      </div>
    </header>
  );
}

function LanguageButton({ to, label, short }: { to: Language; label: string; short: string }) {
  return (
    <button
      type="button"
      lang={to}
      aria-label={`${short}: ${label}`}
      aria-pressed={language.value === to}
      onClick={() => void useLanguage(to)}
    >
      {short}
    </button>
  );
}

function Footer() {
  return (
    <footer class={styles.foot}>
      <div class={layout.wrap}>
        <div>
          <h2>
            <T id="foot.talk" />
          </h2>
          <p>
            <Phone number={helpline} sample />
          </p>
          <p class={layout.soft}>
            <T id="foot.hours" />
          </p>
        </div>
        <div>
          <h2>
            <T id="foot.danger" />
          </h2>
          <p>
            <T id="danger.call" />
          </p>
        </div>
        <div>
          <h2>
            <T id="foot.developers" />
          </h2>
          <p>
            <a href="/graphiql" target="_top">
              <T id="foot.explorer" />
            </a>
          </p>
        </div>
      </div>
    </footer>
  );
}
