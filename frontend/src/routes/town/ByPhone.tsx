import { Phone } from '../../ui/Contact/Contact';
import { Name, T } from '../../ui/T';
import type { AgencyRow } from './Town';
import layout from '../../styles/layout.module.css';

/** Every agency can also be rung: what can be done from home today. */
export function ByPhone({ agencies, open }: { agencies: AgencyRow[]; open: boolean }) {
  return (
    <section class={layout.stack}>
      <h2>
        <T id="town.byPhone" />
      </h2>
      <details open={open}>
        <summary>
          <T id="town.byPhone.all" values={{ count: agencies.length }} />
        </summary>
        <ul class={layout.tiles}>
          {agencies.map((agency) => (
            <li key={agency.slug} class={layout.card}>
              <p class={layout.apart}>
                <a href={`/agencies/${agency.slug}`}>
                  <Name of={agency} />
                </a>
                {agency.phone && (
                  <span>
                    <Phone number={agency.phone} sample={agency.sample} />
                  </span>
                )}
              </p>
              <p class={layout.soft}>{agency.summary}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
