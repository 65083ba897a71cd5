import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { State } from '../../ui/State/State';
import NotFound from '../not-found/NotFound';
import { ProviderPage } from './ProviderPage';

const AgencyPage = graphql(`
  query AgencyPage($slug: String!) {
    agency(slug: $slug) {
      id
      name
      nameMi
      parentName
      summary
      description
      phone
      sample
      calendarUrl
      notices {
        ...ShownNotice
      }
      services(first: 30) {
        nodes {
          slug
          name
          nameMi
          summary
        }
      }
      visits(first: 1) {
        totalCount
      }
    }
  }
`);

export default function Agency() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(AgencyPage, { slug });
  return (
    <State answer={answer}>
      {({ agency }) =>
        agency ? (
          <ProviderPage provider={agency}>{agency.parentName && <p>{agency.parentName}</p>}</ProviderPage>
        ) : (
          <NotFound />
        )
      }
    </State>
  );
}
