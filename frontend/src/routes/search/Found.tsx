import { graphql } from '../../lib/request';
import type { FoundRowFragment, HelpingPlaceFragment, SearchPageQuery } from '../../graphql/graphql';
import { Listed } from '../../ui/Listed/Listed';
import { NearTown } from '../../ui/NearTown/NearTown';
import { Tag } from '../../ui/Tag/Tag';
import { Name, T } from '../../ui/T';
import layout from '../../styles/layout.module.css';

export const foundRow = graphql(`
  fragment FoundRow on SearchResult {
    __typename
    ... on Need {
      slug
      name
      nameMi
      visits(near: $near, filter: { status: [SCHEDULED] }, first: 6) @include(if: $here) {
        nodes {
          ...ListedVisit
        }
      }
    }
    ... on Agency {
      slug
      name
      nameMi
      summary
    }
    ... on CommunityOrganisation {
      slug
      name
      nameMi
      summary
    }
    ... on Service {
      slug
      name
      nameMi
      summary
      provider {
        name
        nameMi
      }
    }
    ... on Centre {
      slug
      name
      nameMi
    }
    ... on Place {
      slug
      name
      region
    }
  }
`);

type Edge = SearchPageQuery['search']['edges'][number];

const folders = {
  Need: 'needs',
  Agency: 'agencies',
  CommunityOrganisation: 'organisations',
  Service: 'services',
  Centre: 'centres',
  Place: 'towns',
};

const path = ({ __typename, slug }: FoundRowFragment) => `/${folders[__typename]}/${slug}`;

interface Props {
  edges: Edge[];
  place?: HelpingPlaceFragment | null;
}

/** The needs that were said, who can help with the first of them near the town, and what else was found. */
export function Found({ edges, place }: Props) {
  const needs = edges.filter(({ node }) => node.__typename === 'Need');
  const others = edges.filter(({ node }) => node.__typename !== 'Need');
  const first = needs[0]?.node;
  const at = place ? `?town=${place.slug}` : '';
  return (
    <>
      <Rows edges={needs} at={at} />
      {first?.__typename === 'Need' && place && <NearTown need={first} place={place} />}
      {needs.length > 0 && others.length > 0 && (
        <h2>
          <T id="search.others" />
        </h2>
      )}
      <Rows edges={others} at={at} />
    </>
  );
}

function Rows({ edges, at }: { edges: Edge[]; at: string }) {
  if (!edges.length) return null;
  return (
    <ul class={layout.tiles}>
      {edges.map((edge) => (
        <Row key={edge.node.__typename + edge.node.slug} edge={edge} at={at} />
      ))}
    </ul>
  );
}

function Row({ edge: { node, reason, matched }, at }: { edge: Edge; at: string }) {
  const summary = 'summary' in node ? node.summary : undefined;
  return (
    <Listed
      href={node.__typename === 'Need' ? path(node) + at : path(node)}
      row={{ name: node.name, nameMi: 'nameMi' in node ? node.nameMi : undefined, summary }}
    >
      {node.__typename === 'Service' && (
        <p>
          <Name of={node.provider} />
        </p>
      )}
      {node.__typename === 'Place' && <p>{node.region}</p>}
      <p class={`${layout.row} ${layout.small}`}>
        <Tag look="quiet">
          <T id={`search.${node.__typename}`} />
        </Tag>
        {matched && reason !== 'NAME' && matched !== node.name && (
          <span class={layout.soft}>
            <T id={`search.${reason}`} values={{ word: matched }} />
          </span>
        )}
        {reason === 'TEXT' && !matched && (
          <span class={layout.soft}>
            <T id="search.inText" />
          </span>
        )}
      </p>
    </Listed>
  );
}
