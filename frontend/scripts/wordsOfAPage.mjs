// A module gets the English words that it names with it, so that each page loads
// its own words and no other's: 'book.name' is one, `book.${step}` all of book.
import { compile } from './words.mjs';

export function wordsOfAPage() {
  const english = compile('en');
  const ids = Object.keys(english);
  const areas = [...new Set(ids.map((id) => id.split('.')[0]))];
  const named = new RegExp(`['"\`]((?:${areas.join('|')})\\.[\\w.]*)`, 'g');
  return {
    name: 'words-of-a-page',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/(lib|ui|routes|offline|main)\b.*\.tsx?$/.test(id)) return;
      const beginnings = [...code.matchAll(named)].map((match) => match[1]);
      const wanted = ids.filter((id) =>
        beginnings.some((start) => id === start || (!english[start] && id.startsWith(start))),
      );
      if (!wanted.length) return;
      const messages = Object.fromEntries(wanted.map((id) => [id, english[id]]));
      const words = JSON.stringify(messages);
      return {
        code: `${code}\nimport { learn as learnWords } from '/src/lib/words';\nlearnWords(${words});`,
        map: null,
      };
    },
  };
}
