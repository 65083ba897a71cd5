import type { ComponentChildren } from 'preact';
import type { Pages } from '../../lib/usePages';
import { text, type WordId } from '../../lib/words';
import { Browse } from '../Browse/Browse';
import { More } from '../More/More';
import { Page, SampleNotice } from '../Page/Page';
import { T } from '../T';
import layout from '../../styles/layout.module.css';

interface Props<Node> {
  title: WordId;
  lead: WordId;
  /** What narrows the list. */
  choices?: ComponentChildren;
  pages: Pages<Node>;
  children: (node: Node) => ComponentChildren;
}

/** A page that is one list of the directory. */
export function Catalogue<Node extends { sample?: boolean }>({ title, lead, choices, pages, children }: Props<Node>) {
  return (
    <Page title={text(title)}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <T id={title} />
          </h1>
          <p class={layout.lead}>
            <T id={lead} />
          </p>
          <Browse />
          {choices && <div class={layout.choices}>{choices}</div>}
        </div>
        <More pages={pages}>{children}</More>
        <SampleNotice when={pages.nodes.some((node) => node.sample)} />
      </div>
    </Page>
  );
}
