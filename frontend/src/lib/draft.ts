import { keep, kept } from './device';

const name = 'heartland.form';
const day = 86_400_000;

/** What was typed and not yet sent, and when; after a day it is gone. */
export function readDraft<Draft>(): { at: number; draft: Draft } | undefined {
  try {
    const found = JSON.parse(kept(name) ?? 'null');
    if (!found) return undefined;
    if (Date.now() - found.at < day) return found;
  } catch {
    // What cannot be read is as good as nothing.
  }
  forgetDraft();
  return undefined;
}

export const writeDraft = (draft: unknown) => keep(name, JSON.stringify({ at: Date.now(), draft }));

export const forgetDraft = () => keep(name, null);
