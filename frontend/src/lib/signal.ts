import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that several components follow. */
export interface Signal<T> {
  value: T;
  subscribe: (heard: () => void) => () => void;
}

export function signal<T>(first: T): Signal<T> {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    get value() {
      return current;
    },
    set value(next: T) {
      if (next === current) return;
      current = next;
      listeners.forEach((heard) => heard());
    },
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}

/** Draws the component again when the signal changes. */
export function useSignal<T>(followed: Signal<T>): T {
  const [, draw] = useState(0);
  // Before anything else can happen, so that no change falls between.
  useLayoutEffect(() => followed.subscribe(() => draw((n) => n + 1)), [followed]);
  return followed.value;
}
