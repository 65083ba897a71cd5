import { useLocation } from 'preact-iso/router';
import { text, type WordId } from '../../lib/words';
import { Phone } from '../../ui/Contact/Contact';
import { Page } from '../../ui/Page/Page';
import { helpline } from '../../ui/Shell/Shell';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { T } from '../../ui/T';
import layout from '../../styles/layout.module.css';

/** No dead end: what is not here, where to look instead, and whom to ring. */
export default function NotFound({ what = 'notFound.lead' }: { what?: WordId }) {
  const { route } = useLocation();
  return (
    <Page title={text('notFound.title')}>
      <div class={layout.narrow}>
        <h1>
          <T id="notFound.title" />
        </h1>
        <p class={layout.lead}>
          <T id={what} />
        </p>
        <TownSearch onPick={(town) => route(`/towns/${town.slug}`)} />
        <p>
          <T id="notFound.ring" /> <Phone number={helpline} sample />
        </p>
      </div>
    </Page>
  );
}
