// Compiles the catalogues that translators edit (src/words/*.po) into modules.
// Only what is translated goes in, so that the page can tell what is not.
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

const english = new Map(read('en').map((item) => [item.msgid, item.msgstr[0]]));
for (const language of ['en', 'mi']) {
  const messages = {};
  for (const { msgid, msgstr } of read(language)) {
    const words = msgstr[0];
    if (!words) continue;
    if (!english.has(msgid)) throw new Error(`${language}.po: ${msgid} is not in en.po`);
    if (places(words) !== places(english.get(msgid)))
      throw new Error(`${language}.po: ${msgid} has other {places} than en.po`);
    const compiled = compileMessage(words);
    messages[msgid] = compiled.length === 1 && typeof compiled[0] === 'string' ? compiled[0] : compiled;
  }
  const typed = language === 'en' ? ['', ' satisfies Messages'] : [': Messages', ''];
  writeFileSync(
    join(folder, `${language}.ts`),
    `// Code generated from ${language}.po; DO NOT EDIT.
import type { Messages } from '@lingui/core';

export const messages${typed[0]} = ${JSON.stringify(messages, null, 2)}${typed[1]};
`,
  );
}
