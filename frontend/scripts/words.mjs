// The catalogues that translators edit (src/words/*.po), compiled. Only what is
// translated goes in, so that the page can tell what is not.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';

const folder = join(import.meta.dirname, '..', 'src', 'words');
const read = (language) => PO.parse(readFileSync(join(folder, `${language}.po`), 'utf8')).items;
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
    const compiled = compileMessage(words);
    messages[msgid] = compiled.length === 1 && typeof compiled[0] === 'string' ? compiled[0] : compiled;
  }
  return messages;
}

function write(language, typed) {
  writeFileSync(
    join(folder, `${language}.ts`),
    `// Code generated from ${language}.po; DO NOT EDIT.
import type { Messages } from '@lingui/core';

export const messages${typed[0]} = ${JSON.stringify(compile(language), null, 2)}${typed[1]};
`,
  );
}

if (process.argv[1] === import.meta.filename) {
  write('en', ['', ' satisfies Messages']);
  write('mi', [': Messages', '']);
}
