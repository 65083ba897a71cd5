import { useLocation } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { usePages } from '../../lib/usePages';
import { useQuery } from '../../lib/useQuery';
import { language, nameOf, text } from '../../lib/words';
import type { Channel } from '../../graphql/graphql';
import { Catalogue } from '../../ui/Catalogue/Catalogue';
import { Choose } from '../../ui/Choose/Choose';
import { ListedService } from '../../ui/ListedService/ListedService';

const ServiceChoices = graphql(`
  query ServiceChoices {
    needs {
      id
      slug
      name
      nameMi
    }
    clientGroups {
      id
      slug
      name
      nameMi
    }
  }
`);

const ServicesPage = graphql(`
  query ServicesPage($need: ID, $clientGroup: ID, $channel: [Channel!], $language: String, $after: String) {
    services(
      filter: { need: $need, clientGroup: $clientGroup, channel: $channel, language: $language }
      first: 50
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ListedService
      }
    }
  }
`);

interface Choosable {
  id: string;
  slug: string;
  name: string;
  nameMi?: string | null;
}

const channels: Channel[] = ['IN_PERSON', 'PHONE', 'VIDEO'];
const languages = ['mi', 'sm', 'to', 'hi', 'zh', 'nzs'] as const;

/** All that people can get help with, narrowed by what is chosen. */
export default function Services() {
  const { data } = useQuery(ServiceChoices, {});
  const { query } = useLocation();
  const chosen = (rows?: Choosable[], slug?: string) => rows?.find((row) => row.slug === slug)?.id ?? null;
  const channel = channels.find((way) => way === query.channel);
  const pages = usePages(
    ServicesPage,
    {
      need: chosen(data?.needs, query.need),
      clientGroup: chosen(data?.clientGroups, query.group),
      channel: channel ? [channel] : null,
      language: query.language || null,
    },
    ({ services }) => services,
  );
  const options = (rows: Choosable[] = []) =>
    rows.map((row) => ({ value: row.slug, text: nameOf(row).text, lang: nameOf(row).language }));
  return (
    <Catalogue
      title="browse.services"
      lead="services.lead"
      pages={pages}
      choices={
        <>
          <Choose name="need" label="choose.need" options={options(data?.needs)} />
          <Choose name="group" label="choose.group" options={options(data?.clientGroups)} />
          <Choose
            name="channel"
            label="choose.channel"
            options={channels.map((value) => ({ value, text: text(`channel.${value}`) }))}
          />
          <Choose
            name="language"
            label="choose.language"
            options={languages.map((value) => ({ value, text: text(`language.${value}`), lang: language.value }))}
          />
        </>
      }
    >
      {(service) => <ListedService key={service.slug} service={service} />}
    </Catalogue>
  );
}
