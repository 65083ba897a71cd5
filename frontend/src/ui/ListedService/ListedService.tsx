import { providerPath } from '../../lib/paths';
import { graphql } from '../../lib/request';
import type { ListedServiceFragment } from '../../graphql/graphql';
import { Listed } from '../Listed/Listed';
import { Name } from '../T';

export const listedService = graphql(`
  fragment ListedService on Service {
    slug
    name
    nameMi
    summary
    sample
    provider {
      __typename
      slug
      name
      nameMi
    }
  }
`);

/** A service in a list, and who does it. */
export function ListedService({ service }: { service: ListedServiceFragment }) {
  return (
    <Listed href={`/services/${service.slug}`} row={service}>
      <p>
        <a href={providerPath(service.provider)}>
          <Name of={service.provider} />
        </a>
      </p>
    </Listed>
  );
}
