import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { changed } from '../../lib/address';
import { graphql } from '../../lib/request';
import { Button } from '../Button/Button';
import { T } from '../T';
import type { MapProps } from './CentreMap';
import { useRoomy } from './useRoomy';
import layout from '../../styles/layout.module.css';
import styles from './MapPanel.module.css';

export const mappedCentre = graphql(`
  fragment MappedCentre on Centre {
    kind
    lat
    lon
    place {
      name
    }
  }
`);

/** The map, fetched where there is room for it beside its list, and on request below that. */
export function MapPanel(props: MapProps) {
  const { url, query, route } = useLocation();
  const roomy = useRoomy();
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
