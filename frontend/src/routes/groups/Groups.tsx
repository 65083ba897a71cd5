import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import { Browse } from '../../ui/Browse/Browse';
import { Listed } from '../../ui/Listed/Listed';
import { Page } from '../../ui/Page/Page';
import { PartState } from '../../ui/State/State';
import { T } from '../../ui/T';
import layout from '../../styles/layout.module.css';

const GroupsPage = graphql(`
  query GroupsPage {
    clientGroups {
      slug
      name
      nameMi
      services(first: 1) {
        totalCount
      }
      centres(first: 1) {
        totalCount
      }
    }
  }
`);

/** The groups of people that there is something for. */
export default function Groups() {
  const answer = useQuery(GroupsPage, {});
  return (
    <Page title={text('browse.groups')}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <T id="browse.groups" />
          </h1>
          <p class={layout.lead}>
            <T id="groups.lead" />
          </p>
          <Browse />
        </div>
        <PartState answer={answer}>
          {({ clientGroups }) => (
            <ul class={layout.tiles}>
              {clientGroups.map((group) => (
                <Listed key={group.slug} href={`/groups/${group.slug}`} row={group}>
                  <p class={`${layout.soft} ${layout.small}`}>
                    <T id="groups.services" values={{ count: group.services.totalCount }} />
                    {group.centres.totalCount > 0 && (
                      <>
                        , <T id="groups.centres" values={{ count: group.centres.totalCount }} />
                      </>
                    )}
                  </p>
                </Listed>
              ))}
            </ul>
          )}
        </PartState>
      </div>
    </Page>
  );
}
