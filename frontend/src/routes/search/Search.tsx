import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { useGuard } from '../../lib/guard';
import { graphql } from '../../lib/request';
import { from, rememberedTown } from '../../lib/town';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import { Button } from '../../ui/Button/Button';
import { Danger } from '../../ui/Danger/Danger';
import { Field } from '../../ui/Field/Field';
import { Page } from '../../ui/Page/Page';
import { PartState } from '../../ui/State/State';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { T } from '../../ui/T';
import { Found } from './Found';
import { Nothing } from './Nothing';
import { forgetWords, searchFor, useWords } from './words';
import layout from '../../styles/layout.module.css';

const SearchPage = graphql(`
  query SearchPage($words: String!, $near: PlaceInput, $town: String!, $here: Boolean!) {
    place(slug: $town) @include(if: $here) {
      ...HelpingPlace
    }
    search(text: $words, near: $near, first: 12) {
      danger
      nearest
      edges {
        reason
        matched
        node {
          ...FoundRow
        }
      }
    }
  }
`);

const longest = 200;

export default function Search() {
  const words = useWords();
  return (
    <Page title={text('search.title')}>
      <div class={layout.sections}>
        <h1>
          <T id="search.title" />
        </h1>
        {words && <Results words={words} />}
        <Ask key={words} words={words} />
      </div>
    </Page>
  );
}

function Results({ words }: { words: string }) {
  const { query, route } = useLocation();
  const town = query.town ?? rememberedTown();
  const answer = useQuery(SearchPage, { words, ...from(town) }, { unkept: true });
  const danger = answer.data?.search.danger;
  useGuard(danger);
  useEffect(() => {
    if (danger) forgetWords();
  }, [danger]);
  const pick = (slug: string) => {
    const state = history.state;
    route(`/search?town=${slug}`, true);
    history.replaceState(state, '', location.href);
  };
  return (
    <PartState answer={answer}>
      {({ search, place }) => (
        <>
          {search.danger && <Danger />}
          {search.edges.length ? (
            <Found edges={search.edges} place={place} />
          ) : (
            <Nothing nearest={search.nearest} place={place} />
          )}
          {!town && (
            <section class={layout.narrow}>
              <TownSearch onPick={(picked) => pick(picked.slug)} />
            </section>
          )}
        </>
      )}
    </PartState>
  );
}

/** Asks for the words, and keeps them in the box. */
function Ask({ words }: { words: string }) {
  const [typed, setTyped] = useState(words);
  const [empty, setEmpty] = useState(false);
  const search = (event: Event) => {
    event.preventDefault();
    if (typed.trim()) searchFor(typed.trim());
    else setEmpty(true);
  };
  return (
    <form class={layout.narrow} onSubmit={search} noValidate role="search">
      <Field
        id="words"
        label={<T id={words ? 'search.again' : 'search.label'} />}
        hint={<T id="search.hint" />}
        error={empty ? text('search.empty') : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            value={typed}
            maxLength={longest}
            autocomplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setEmpty(false);
            }}
          />
        )}
      </Field>
      <p>
        <Button type="submit">
          <T id="search.button" />
        </Button>
      </p>
    </form>
  );
}
