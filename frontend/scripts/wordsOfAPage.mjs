// A module that names words of an area ("book.name" is of the area "book") gets
// them with it: each page loads its own words and no other's.
import { compile } from './words.mjs';

const scheme = 'words:';

export function wordsOfAPage() {
  const english = compile('en');
  const areas = new Set(Object.keys(english).map((id) => id.split('.')[0]));
  const named = new RegExp(`['"\`](${[...areas].join('|')})\\.`, 'g');
  return {
    name: 'words-of-a-page',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(scheme) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${scheme}`)) return;
      const area = `${id.slice(scheme.length + 1)}.`;
      const messages = Object.fromEntries(Object.entries(english).filter(([id]) => id.startsWith(area)));
      return `import { learn } from '/src/lib/words'; learn(${JSON.stringify(messages)});`;
    },
    transform(code, id) {
      if (!/\/src\/(lib|ui|routes|offline|main)\b.*\.tsx?$/.test(id)) return;
      const used = new Set([...code.matchAll(named)].map((match) => match[1]));
      return { code: code + [...used].map((area) => `\nimport '${scheme}${area}';`).join(''), map: null };
    },
  };
}
