import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

// Imports run routes → ui → lib, and offline → ui → lib; nothing points up.
const levels = ['routes', 'offline', 'ui', 'lib', 'words', 'graphql'];

export default tseslint.config(
  { ignores: ['**/dist', '**/src/graphql', '**/src/words'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': levels.map((type) => ({ type, pattern: `frontend/src/${type}`, mode: 'folder' })),
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            { from: 'routes', allow: ['routes', 'ui', 'lib', 'words', 'graphql'] },
            { from: 'offline', allow: ['offline', 'ui', 'lib', 'words', 'graphql'] },
            { from: 'ui', allow: ['ui', 'lib', 'words', 'graphql'] },
            { from: 'lib', allow: ['lib', 'words', 'graphql'] },
          ],
        },
      ],
    },
  },
);
