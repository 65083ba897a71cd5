import { useLocation } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { regions } from '../../lib/regions';
import { usePages } from '../../lib/usePages';
import { Phone } from '../../ui/Contact/Contact';
import { Catalogue } from '../../ui/Catalogue/Catalogue';
import { Choose } from '../../ui/Choose/Choose';
import { Listed } from '../../ui/Listed/Listed';

const OrganisationsPage = graphql(`
  query OrganisationsPage($region: String, $after: String) {
    communityOrganisations(filter: { region: $region }, first: 50, after: $after) {
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

/** The community groups, of one region or of all. */
export default function Organisations() {
  const { region } = useLocation().query;
  const pages = usePages(OrganisationsPage, { region: region || null }, (read) => read.communityOrganisations);
  return (
    <Catalogue
      title="browse.organisations"
      lead="organisations.lead"
      pages={pages}
      choices={
        <Choose name="region" label="choose.region" options={regions.map((value) => ({ value, text: value }))} />
      }
    >
      {(group) => (
        <Listed key={group.slug} href={`/organisations/${group.slug}`} row={group}>
          {group.phone && (
            <p>
              <Phone number={group.phone} sample={group.sample} />
            </p>
          )}
        </Listed>
      )}
    </Catalogue>
  );
}
