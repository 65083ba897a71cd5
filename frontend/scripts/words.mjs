// The catalogues that translators edit (src/words/*.po), compiled. Only what is
// translated goes in, so that the page can tell what is not.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';

const folder = join(import.meta.dirname, '..', 'src', 'words');
const file = (language) => join(folder, `${language}.po`);
const read = (language) => PO.parse(readFileSync(file(language), 'utf8')).items;
const places = (words) =>
  [...words.matchAll(/\{(\w+)/g)]
    .map((match) => match[1])
    .sort()
    .join();

/** The messages of a language by their ids. */
export function compile(language) {
  const english = new Map(read('en').map((item) => [item.msgid, item.msgstr[0]]));
  const messages = {};
  for (const { msgid, msgstr } of read(language)) {
    const words = msgstr[0];
    if (!words) continue;
    if (!english.has(msgid)) throw new Error(`${language}.po: ${msgid} is not in en.po`);
    if (msgid in messages) throw new Error(`${language}.po: ${msgid} stands there twice`);
    if (!msgid.includes('.')) throw new Error(`${language}.po: ${msgid} names no area, as in "home.title"`);
    if (places(words) !== places(english.get(msgid)))
      throw new Error(`${language}.po: ${msgid} has other {places} than en.po`);
    messages[msgid] = compileMessage(words);
    if (messages[msgid].some((part) => typeof part !== 'string' && part.length > 1))
      throw new Error(`${language}.po: ${msgid} has more than {places} in it`);
  }
  return messages;
}

/** Brings a catalogue in step with English: its lines in English's order, each with the English words to translate. */
function follow(language) {
  const catalogue = PO.parse(readFileSync(file(language), 'utf8'));
  const known = new Map(catalogue.items.map((item) => [item.msgid, item]));
  catalogue.items = read('en').map(({ msgid, msgstr }) => {
    const item = known.get(msgid) ?? new PO.Item();
    item.msgid = msgid;
    item.extractedComments = [...msgstr, 'js-lingui-explicit-id'];
    return item;
  });
  writeFileSync(file(language), `${catalogue}\n`);
}

/** Says what has no words yet, and what has words that no translator has approved (marked fuzzy). */
function review(language) {
  const items = read(language);
  const missing = items.filter(({ msgstr }) => !msgstr[0]);
  const unreviewed = items.filter(({ msgstr, flags }) => msgstr[0] && flags.fuzzy);
  for (const { msgid, extractedComments } of missing) console.log(`translate  ${msgid}: ${extractedComments[0]}`);
  for (const { msgid, msgstr } of unreviewed) console.log(`review     ${msgid}: ${msgstr[0]}`);
  console.log(`${language}: ${items.length} texts, ${missing.length} to translate, ${unreviewed.length} to review`);
}

function write(language, messages, typed) {
  writeFileSync(
    join(folder, `${language}.ts`),
    `// Code generated from ${language}.po; DO NOT EDIT.
import type { Messages } from '../lib/words';

export const messages${typed[0]} = ${JSON.stringify(messages, null, 2)}${typed[1]};
`,
  );
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === 'review') review('mi');
  else {
    const messages = compile('mi'); // first, so that a line that English lacks is named and not dropped
    follow('mi');
    write('en', compile('en'), ['', ' satisfies Messages']);
    write('mi', messages, [': Messages', '']);
  }
}
