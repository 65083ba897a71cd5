import { useLocation } from 'preact-iso/router';
import type { ComponentChildren } from 'preact';
import { changed } from '../../lib/address';
import { nameOf, text } from '../../lib/words';
import { Field } from '../../ui/Field/Field';
import { useRoomy } from '../../ui/Map/useRoomy';
import { T } from '../../ui/T';
import { choices, type Choice, type Row } from './choose';
import styles from './Centres.module.css';

/** Which centres to show: by region, by whom they are for, by kind. The page's address keeps it. */
export function Filters({ centres, choice }: { centres: Row[]; choice: Choice }) {
  const { url, route } = useLocation();
  const roomy = useRoomy();
  const { regions, groups, kinds } = choices(centres);
  const select = (name: keyof Choice, label: ComponentChildren, options: [string, string][]) => (
    <Field id={`centres-${name}`} label={label}>
      {(field) => (
        <select
          {...field}
          value={choice[name] ?? ''}
          onChange={(event) => route(changed(url, { [name]: event.currentTarget.value }), true)}
        >
          <option value="">{text(`centres.${name}.all`)}</option>
          {options.map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  return (
    <details open={roomy || Boolean(choice.region || choice.group || choice.kind)}>
      <summary>
        <T id="centres.filter" />
      </summary>
      <div class={styles.filters}>
        {select(
          'region',
          <T id="centres.region" />,
          regions.map((region) => [region, region]),
        )}
        {select(
          'group',
          <T id="centres.group" />,
          groups.map((group) => [group.slug, nameOf(group).text]),
        )}
        {select(
          'kind',
          <T id="centres.kind" />,
          kinds.map((kind) => [kind, text(`kind.${kind}`)]),
        )}
      </div>
    </details>
  );
}
