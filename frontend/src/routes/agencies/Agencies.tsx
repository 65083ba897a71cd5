import { graphql } from '../../lib/request';
import { usePages } from '../../lib/usePages';
import { Phone } from '../../ui/Contact/Contact';
import { Catalogue } from '../../ui/Catalogue/Catalogue';
import { Listed } from '../../ui/Listed/Listed';

const AgenciesPage = graphql(`
  query AgenciesPage($after: String) {
    agencies(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        slug
        name
        nameMi
        summary
        phone
        sample
      }
    }
  }
`);

/** The government agencies that visit. */
export default function Agencies() {
  const pages = usePages(AgenciesPage, {}, ({ agencies }) => agencies);
  return (
    <Catalogue title="browse.agencies" lead="agencies.lead" pages={pages}>
      {(agency) => (
        <Listed key={agency.slug} href={`/agencies/${agency.slug}`} row={agency}>
          {agency.phone && (
            <p>
              <Phone number={agency.phone} sample={agency.sample} />
            </p>
          )}
        </Listed>
      )}
    </Catalogue>
  );
}
