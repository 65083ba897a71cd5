import { AskSomebody, SampleTag } from '../../ui/Contact/Contact';
import { Name, T } from '../../ui/T';
import type { VisitRow } from './Visit';
import layout from '../../styles/layout.module.css';

/** Where it is, what they help with there, and whom to ask. */
export function About({ visit: { centre, services, room } }: { visit: VisitRow }) {
  return (
    <aside class={layout.stack}>
      <section class={`${layout.card} ${layout.stack}`}>
        <h2>
          <T id="booking.where" />
        </h2>
        <div>
          <p>
            <Name of={centre} />
          </p>
          {centre.address && (
            <p>
              {centre.address.street}, {centre.address.town}
              {centre.sample && <SampleTag />}
            </p>
          )}
          {room && <p>{room}</p>}
          {centre.directions && <p class={layout.soft}>{centre.directions}</p>}
        </div>
      </section>
      {services.length > 0 && (
        <section class={`${layout.card} ${layout.stack}`}>
          <h2>
            <T id="visit.services" />
          </h2>
          <ul class={layout.links}>
            {services.map((service) => (
              <li key={service.slug}>
                <a href={`/services/${service.slug}`}>
                  <Name of={service} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class={layout.quiet}>
        <AskSomebody centre={centre} />
      </section>
    </aside>
  );
}
