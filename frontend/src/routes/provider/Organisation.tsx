import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { formatDay } from '../../lib/time';
import { State } from '../../ui/State/State';
import { T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { ProviderPage } from './ProviderPage';
import layout from '../../styles/layout.module.css';

const OrganisationPage = graphql(`
  query OrganisationPage($slug: String!) {
    communityOrganisation(slug: $slug) {
      id
      name
      nameMi
      summary
      description
      phone
      sample
      calendarUrl
      assuredOn
      centre {
        slug
        name
      }
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

export default function Organisation() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(OrganisationPage, { slug });
  return (
    <State answer={answer}>
      {({ communityOrganisation: organisation }) =>
        organisation ? (
          <ProviderPage provider={organisation}>
            {organisation.centre && (
              <p>
                <T id="provider.at" /> <a href={`/centres/${organisation.centre.slug}`}>{organisation.centre.name}</a>
              </p>
            )}
            {organisation.assuredOn && (
              <p class={`${layout.soft} ${layout.small}`}>
                <T id="provider.assured" values={{ day: formatDay(organisation.assuredOn) }} />
              </p>
            )}
          </ProviderPage>
        ) : (
          <NotFound />
        )
      }
    </State>
  );
}
