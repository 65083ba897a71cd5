import type { ComponentChildren } from 'preact';
import { nameOf } from '../../lib/words';
import type { ShownNoticeFragment } from '../../graphql/graphql';
import { Phone } from '../../ui/Contact/Contact';
import { Subscribe } from '../../ui/Subscribe/Subscribe';
import { Listed } from '../../ui/Listed/Listed';
import { Notices } from '../../ui/Notices/Notices';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { Name, T } from '../../ui/T';
import { Across } from './Across';
import layout from '../../styles/layout.module.css';

interface Props {
  provider: {
    id: string;
    name: string;
    nameMi?: string | null;
    summary: string;
    description?: string | null;
    phone?: string | null;
    sample: boolean;
    calendarUrl: string;
    notices: ShownNoticeFragment[];
    services: { nodes: { slug: string; name: string; nameMi?: string | null; summary: string }[] };
    visits: { totalCount: number };
  };
  children?: ComponentChildren;
}

/** What an agency or a community group does, how to ring it, and where it goes next. */
export function ProviderPage({ provider, children }: Props) {
  return (
    <Page title={nameOf(provider).text}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <Name of={provider} />
          </h1>
          <p class={layout.lead}>{provider.summary}</p>
          {provider.description && <p>{provider.description}</p>}
          {provider.phone && (
            <p>
              <T id="provider.ring" /> <Phone number={provider.phone} sample={provider.sample} />
            </p>
          )}
          {children}
          <Notices notices={provider.notices} />
          <SampleNotice when={provider.sample} />
        </div>
        {provider.services.nodes.length > 0 && (
          <section class={layout.stack}>
            <h2>
              <T id="provider.services" />
            </h2>
            <ul class={layout.tiles}>
              {provider.services.nodes.map((service) => (
                <Listed key={service.slug} href={`/services/${service.slug}`} row={service} />
              ))}
            </ul>
          </section>
        )}
        {provider.visits.totalCount > 0 && (
          <section class={layout.stack}>
            <h2>
              <T id="provider.visits" />
            </h2>
            <Across provider={provider.id} />
            <Subscribe url={provider.calendarUrl} />
          </section>
        )}
      </div>
    </Page>
  );
}
