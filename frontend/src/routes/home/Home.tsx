import { useLocation } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { Problem } from '../../ui/State/State';
import { Phone } from '../../ui/Contact/Contact';
import { helpline } from '../../ui/Shell/Shell';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { Name, T } from '../../ui/T';
import icons from './icons.svg?no-inline';
import layout from '../../styles/layout.module.css';
import styles from './Home.module.css';

const HomePage = graphql(`
  query HomePage {
    needs {
      slug
      name
      nameMi
    }
    centres(first: 1) {
      nodes {
        sample
      }
    }
  }
`);

/** How many needs stand on tiles before one has to ask for the rest. */
const tiles = 12;

export function Home() {
  const { route } = useLocation();
  const search = (words: string) => {
    route('/search');
    history.replaceState({ words }, '');
  };
  return (
    <Page title={text('home.title')} bare>
      <div class={styles.hero}>
        <div class={layout.wrap}>
          <p class={styles.welcome} lang="mi">
            Nau mai, haere mai
          </p>
          <h1>
            <T id="home.title" />
          </h1>
          <p class={layout.lead}>
            <T id="home.lead" />
          </p>
          <div class={styles.search}>
            <TownSearch onPick={(town) => route(`/towns/${town.slug}`)} onWords={search} />
          </div>
        </div>
        <Hills />
      </div>
      <div class={layout.page}>
        <Needs />
      </div>
    </Page>
  );
}

function Needs() {
  const answer = useQuery(HomePage, {});
  const needs = answer.data?.needs ?? [];
  return (
    <section class={layout.stack}>
      <h2>
        <T id="home.needs" />
      </h2>
      <p class={layout.warning}>
        <T id="danger.call" />
      </p>
      {answer.error && <Problem kind={answer.error.kind} retry={answer.retry} />}
      <ul class={styles.tiles}>
        {needs.slice(0, tiles).map((need) => (
          <li key={need.slug}>
            <a href={`/needs/${need.slug}`}>
              <svg aria-hidden="true">
                <use href={`${icons}#${need.slug}`} />
              </svg>
              <span>
                <Name of={need} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {needs.length > tiles && (
        <details>
          <summary>
            <T id="home.more" values={{ count: needs.length - tiles }} />
          </summary>
          <ul class={styles.rest}>
            {needs.slice(tiles).map((need) => (
              <li key={need.slug}>
                <a href={`/needs/${need.slug}`}>
                  <Name of={need} />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <T id="home.unsure" /> <Phone number={helpline} sample />
      </p>
      <SampleNotice when={answer.data?.centres.nodes[0]?.sample ?? false} />
    </section>
  );
}

function Hills() {
  return (
    <svg class={styles.hills} viewBox="0 0 1200 90" preserveAspectRatio="none" aria-hidden="true">
      <path fill="#9a3b24" d="M0 50C200 0 330 18 520 42s380-46 680-10v58H0z" />
      <path fill="#c98f2c" d="M0 64c180-34 340-20 540 0s420-32 660-6v32H0z" />
      <path fill="var(--paper)" d="M0 78c260-22 420-6 620 2s380-16 580-4v14H0z" />
    </svg>
  );
}
