import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../lib/words';
import { Button } from '../Button/Button';
import { T } from '../T';
import { Marked, Option } from './Option';
import { findTowns, type Town } from './towns';
import layout from '../../styles/layout.module.css';
import styles from './TownSearch.module.css';

const pause = 120;

interface Props {
  id?: string;
  onPick: (town: Town) => void;
  /** Takes what is no town: then the box is also for what one needs help with. */
  onWords?: (typed: string) => void;
}

/** Asks for a town and offers those that may be meant (the ARIA combobox pattern). */
export function TownSearch({ id = 'town', onPick, onWords }: Props) {
  const [typed, setTyped] = useState('');
  const [towns, setTowns] = useState<Town[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState<'empty' | 'unknown' | 'offline'>();
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(0);

  useEffect(() => {
    if (!typed.trim()) return setTowns([]);
    const turn = ++asked.current;
    const timer = setTimeout(() => {
      findTowns(typed).then(
        (found) => turn === asked.current && (setTowns(found), setActive(-1)),
        () => undefined, // the press of the button says what is wrong
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  const offered = towns.length + (onWords && typed.trim() ? 1 : 0);
  const pick = (town: Town) => {
    setTyped(town.name);
    setOpen(false);
    onPick(town);
  };

  const search = async (event: Event) => {
    event.preventDefault();
    const chosen = open ? towns[active] : undefined;
    if (chosen) return pick(chosen);
    if (onWords && open && active === towns.length) return onWords(typed.trim());
    const fail = (why: typeof problem) => (setProblem(why), setOpen(false), input.current?.focus());
    if (!typed.trim()) return fail('empty');
    try {
      const found = await findTowns(typed);
      const same = found.filter((town) => town.name === found[0]?.name);
      if (onWords && !found[0]?.exact) return onWords(typed.trim());
      if (!found[0]) return fail('unknown');
      if (same.length === 1) return pick(found[0]);
      setTowns(same);
      setOpen(true);
      setActive(0);
      input.current?.focus();
    } catch {
      fail('offline');
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const last = offered - 1;
    if (event.key === 'Escape') return setOpen(false);
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || last < 0) return;
    event.preventDefault();
    setOpen(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setActive((at) => (at + step > last ? 0 : at + step < 0 ? last : at + step));
  };

  const shown = open && offered > 0;
  return (
    <form class={styles.box} onSubmit={search} noValidate role="search">
      <label for={id}>
        <T id={onWords ? 'find.label' : 'town.label'} />
      </label>
      <p id={`${id}-hint`} class={`${layout.soft} ${layout.small}`}>
        <T id={onWords ? 'find.hint' : 'town.hint'} />
      </p>
      {problem && (
        <p id={`${id}-problem`} class={styles.problem} role="alert">
          <T id={problem === 'empty' && onWords ? 'find.empty' : `town.${problem}`} values={{ typed }} />
        </p>
      )}
      <div class={styles.line}>
        <div class={styles.typed}>
          <input
            ref={input}
            id={id}
            class={styles.input}
            value={typed}
            role="combobox"
            autocomplete="off"
            autocapitalize="words"
            spellcheck={false}
            aria-expanded={shown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
            aria-invalid={Boolean(problem)}
            aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setOpen(true);
              setProblem(undefined);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <ul id={`${id}-list`} class={styles.list} role="listbox" aria-label={text('town.list')} hidden={!shown}>
            {towns.map((town, at) => (
              <Option key={town.slug} id={`${id}-${at}`} active={at === active} onPick={() => pick(town)}>
                <Marked town={town} typed={typed} />
              </Option>
            ))}
            {onWords && (
              <Option
                id={`${id}-${towns.length}`}
                active={active === towns.length}
                onPick={() => onWords(typed.trim())}
              >
                <T id="find.words" values={{ typed: typed.trim() }} />
              </Option>
            )}
          </ul>
        </div>
        <Button type="submit">
          <T id="town.search" />
        </Button>
      </div>
      <div class={layout.hidden} role="status">
        {shown && towns.length > 0 && (
          <T id={towns.length === 1 ? 'town.count.one' : 'town.count'} values={{ count: towns.length }} />
        )}
      </div>
    </form>
  );
}
