import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { nameOf, text, type WordId } from '../../lib/words';
import type { ServicePageQuery } from '../../graphql/graphql';
import { Phone } from '../../ui/Contact/Contact';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { Resources } from '../../ui/Resources/Resources';
import { State } from '../../ui/State/State';
import { VisitDays } from '../../ui/VisitDays/VisitDays';
import { Name, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { providerPath } from '../../lib/paths';
import layout from '../../styles/layout.module.css';

const ServicePage = graphql(`
  query ServicePage($slug: String!) {
    service(slug: $slug) {
      name
      nameMi
      summary
      description
      whoFor
      cost
      whatToBring
      howToGet
      channels
      resources {
        ...ListedResource
      }
      sample
      provider {
        __typename
        slug
        name
        nameMi
        visits(first: 10) {
          nodes {
            ...ListedVisit
          }
        }
        ... on Agency {
          phone
        }
        ... on CommunityOrganisation {
          phone
        }
      }
    }
  }
`);

type Row = NonNullable<ServicePageQuery['service']>;

export default function Service() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(ServicePage, { slug });
  return <State answer={answer}>{({ service }) => (service ? <Found service={service} /> : <NotFound />)}</State>;
}

function Found({ service }: { service: Row }) {
  const { provider } = service;
  return (
    <Page title={nameOf(service).text}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <Name of={service} />
          </h1>
          <p>
            <a href={providerPath(provider)}>
              <Name of={provider} />
            </a>
          </p>
          <p class={layout.lead}>{service.summary}</p>
          {service.description && <p>{service.description}</p>}
          <SampleNotice when={service.sample} />
        </div>
        <dl class={layout.stack}>
          <Fact name="service.whoFor">{service.whoFor}</Fact>
          <Fact name="service.cost">{service.cost}</Fact>
          <Fact name="service.bring">
            {service.whatToBring.length > 0 && (
              <ul>
                {service.whatToBring.map((thing) => (
                  <li key={thing}>{thing}</li>
                ))}
              </ul>
            )}
          </Fact>
          <Fact name="service.how">{service.howToGet}</Fact>
          <Fact name="service.ways">{service.channels.map((way) => text(`channel.${way}` as WordId)).join(', ')}</Fact>
          <Fact name="centre.phone">{provider.phone && <Phone number={provider.phone} sample={service.sample} />}</Fact>
        </dl>
        <Resources resources={service.resources} />
        {provider.visits.nodes.length > 0 && (
          <section class={layout.stack}>
            <h2>
              <T id="provider.visits" />
            </h2>
            <VisitDays visits={provider.visits.nodes} />
          </section>
        )}
      </div>
    </Page>
  );
}

function Fact({ name, children }: { name: WordId; children: preact.ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>
        <strong>
          <T id={name} />
        </strong>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
