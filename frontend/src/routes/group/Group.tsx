import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { nameOf } from '../../lib/words';
import type { GroupPageQuery } from '../../graphql/graphql';
import { CentreCard } from '../../ui/CentreCard/CentreCard';
import { ListedService } from '../../ui/ListedService/ListedService';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { Name, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import layout from '../../styles/layout.module.css';

const GroupPage = graphql(`
  query GroupPage($slug: String!) {
    clientGroup(slug: $slug) {
      name
      nameMi
      services(first: 100) {
        nodes {
          ...ListedService
        }
      }
      centres(first: 50) {
        nodes {
          ...ListedCentre
        }
      }
    }
  }
`);

type Row = NonNullable<GroupPageQuery['clientGroup']>;

export default function Group() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(GroupPage, { slug });
  return (
    <State answer={answer}>{({ clientGroup }) => (clientGroup ? <Found group={clientGroup} /> : <NotFound />)}</State>
  );
}

/** What there is for a group of people: centres of their own, and services. */
function Found({ group }: { group: Row }) {
  const centres = group.centres.nodes;
  const services = group.services.nodes;
  return (
    <Page title={nameOf(group).text}>
      <Back href="/groups">
        <T id="browse.groups" />
      </Back>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <Name of={group} />
          </h1>
          <SampleNotice when={services.some((service) => service.sample)} />
        </div>
        {centres.length > 0 && (
          <section class={layout.stack}>
            <h2>
              <T id="group.centres" />
            </h2>
            <ul class={layout.tiles}>
              {centres.map((centre) => (
                <li key={centre.slug}>
                  <CentreCard centre={centre} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class={layout.stack}>
          <h2>
            <T id="group.services" />
          </h2>
          {services.length === 0 && (
            <p>
              <T id="group.none" />
            </p>
          )}
          <ul class={layout.tiles}>
            {services.map((service) => (
              <ListedService key={service.slug} service={service} />
            ))}
          </ul>
          <p>
            <a href="/services">
              <T id="group.all" />
            </a>
          </p>
        </section>
      </div>
    </Page>
  );
}
