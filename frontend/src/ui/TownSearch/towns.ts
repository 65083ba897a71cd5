import { graphql, query } from '../../lib/request';

const Towns = graphql(`
  query Towns($typed: String!) {
    places(search: $typed, first: 6) {
      match
      place {
        slug
        name
        region
      }
    }
  }
`);

export interface Town {
  slug: string;
  name: string;
  region: string;
  /** It is just this name that was typed, macrons or not. */
  exact: boolean;
}

/** Towns by what somebody typed, the likeliest first. */
export async function findTowns(typed: string): Promise<Town[]> {
  const { places } = await query(Towns, { typed }, { typed: true });
  return places.map(({ place, match }) => ({ ...place, exact: match === 'EXACT' }));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A name in three pieces, the middle one being what was typed, macrons or not. */
export function split(name: string, typed: string): [string, string, string] {
  const letters = [...name];
  const start = letters.map(fold).join('').indexOf(fold(typed.trim()));
  if (start < 0 || !typed.trim()) return [name, '', ''];
  const end = start + fold(typed.trim()).length;
  return [letters.slice(0, start).join(''), letters.slice(start, end).join(''), letters.slice(end).join('')];
}
