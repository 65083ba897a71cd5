import { language } from '../../lib/words';
import { T } from '../T';
import layout from '../../styles/layout.module.css';

/** Puts visits into the reader's own calendar, which then follows what changes. */
export function Subscribe({ url }: { url: string }) {
  const address = language.value === 'mi' ? `${url}?lang=mi` : url;
  return (
    <p class={layout.noprint}>
      <a href={address.replace(/^https?:/, 'webcal:')}>
        <T id="subscribe.link" />
      </a>{' '}
      (
      <a href={address}>
        <T id="subscribe.file" />
      </a>
      )
    </p>
  );
}
