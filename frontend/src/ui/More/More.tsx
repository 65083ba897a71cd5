import type { ComponentChildren } from 'preact';
import type { Pages } from '../../lib/usePages';
import { Button } from '../Button/Button';
import { Problem, Waiting } from '../State/State';
import { T } from '../T';
import layout from '../../styles/layout.module.css';

interface Props<Node> {
  pages: Pages<Node>;
  children: (node: Node) => ComponentChildren;
}

/** A list that is read page by page: how many there are, those read, and a button for more. */
export function More<Node>({ pages, children }: Props<Node>) {
  const { nodes, total, more, error, retry } = pages;
  return (
    <div class={layout.stack}>
      <p role="status" class={layout.soft}>
        {total != null && <T id="more.count" values={{ shown: nodes.length, count: total }} />}
      </p>
      {total === 0 && (
        <p>
          <T id="more.none" />
        </p>
      )}
      <ul class={layout.tiles}>{nodes.map(children)}</ul>
      {error ? <Problem kind={error.kind} retry={retry} /> : total == null && <Waiting />}
      {more && (
        <p>
          <Button look="plain" onClick={more}>
            <T id="more.button" />
          </Button>
        </p>
      )}
    </div>
  );
}
