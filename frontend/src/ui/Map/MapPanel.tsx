import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { changed } from '../../lib/address';
import { Button } from '../Button/Button';
import { T } from '../T';
import type { MapProps } from './CentreMap';
import layout from '../../styles/layout.module.css';
import styles from './MapPanel.module.css';

/** Where there is room for the list and the map side by side; the same in MapPanel.module.css. */
const wide = '(min-width: 43.75rem)';

/** The map, fetched where there is room for it beside its list, and on request below that. */
export function MapPanel(props: MapProps) {
  const { url, query, route } = useLocation();
  const roomy = useMedia(wide);
  const open = roomy || query.map === '1';
  return (
    <div class={`${layout.stack} ${layout.noprint}`}>
      {!roomy && (
        <p>
          <Button look="plain" onClick={() => route(changed(url, { map: open ? undefined : '1' }), true)}>
            <T id={open ? 'map.hide' : 'map.show'} />
          </Button>
        </p>
      )}
      {open && <Fetched {...props} />}
    </div>
  );
}

let fetched: ComponentType<MapProps> | undefined;

function Fetched(props: MapProps) {
  const [Map, setMap] = useState(() => fetched);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./CentreMap').then(
      (module) => setMap(() => (fetched = module.default)),
      () => setFailed(true),
    );
  }, []);
  if (Map) return <Map {...props} />;
  return (
    <div class={props.small ? styles.small : styles.room}>
      {failed ? (
        <>
          <p role="alert">
            <T id="map.failed" />
          </p>
          <Button look="plain" onClick={() => location.reload()}>
            <T id="state.retry" />
          </Button>
        </>
      ) : (
        <p role="status">
          <T id="state.loading" />
        </p>
      )}
    </div>
  );
}

function useMedia(asked: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(asked).matches);
  useEffect(() => {
    const media = matchMedia(asked);
    const follow = () => setMatches(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [asked]);
  return matches;
}
