import { graphql } from '../../lib/request';
import type { ListedResourceFragment } from '../../graphql/graphql';
import type { WordId } from '../../lib/words';
import { Name, T } from '../T';
import { SampleTag } from '../Contact/Contact';
import layout from '../../styles/layout.module.css';

export const listedResource = graphql(`
  fragment ListedResource on Resource {
    id
    kind
    name
    nameMi
    summary
    url
    language
    sample
    provider {
      name
      nameMi
    }
  }
`);

/** Forms, brochures and websites, each saying what it is and in which language. */
export function Resources({ resources }: { resources: ListedResourceFragment[] }) {
  if (!resources.length) return null;
  return (
    <section class={layout.stack}>
      <h2>
        <T id="resource.title" />
      </h2>
      <ul class={layout.tiles}>
        {resources.map((resource) => (
          <li key={resource.id} class={`${layout.card} ${layout.listed}`}>
            <p>
              <a href={resource.url} hreflang={resource.language} rel="external noreferrer">
                <Name of={resource} />
              </a>
              {resource.sample && <SampleTag />}
            </p>
            <p class={layout.soft} lang="en-NZ">
              {resource.summary}
            </p>
            <p class={layout.small}>
              <T id={`resource.${resource.kind}`} />
              {resource.language !== 'en' && (
                <>
                  , <T id={`language.${resource.language}` as WordId} />
                </>
              )}
              {resource.provider && (
                <>
                  , <Name of={resource.provider} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
