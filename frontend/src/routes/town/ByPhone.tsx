import { Phone } from '../../ui/Contact/Contact';
import { Name, T } from '../../ui/T';
import type { TownPageQuery } from '../../graphql/graphql';
import layout from '../../styles/layout.module.css';

/** What can be done from home today. */
export function ByPhone({ services }: { services: TownPageQuery['services'] }) {
  if (!services.nodes.length) return null;
  return (
    <section class={layout.stack}>
      <h2>
        <T id="town.byPhone" />
      </h2>
      <ul class={layout.cards}>
        {services.nodes.map(({ slug, provider, ...service }) => (
          <li key={slug} class={layout.apart}>
            <span>
              <a href={`/services/${slug}`}>
                <Name of={service} />
              </a>{' '}
              <span class={layout.soft}>
                <Name of={provider} />
              </span>
            </span>
            {'phone' in provider && provider.phone && <Phone number={provider.phone} sample={provider.sample} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
