import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'graph/schema/*.graphql',
  documents: ['frontend/src/**/*.{ts,tsx}', '!frontend/src/graphql/**'],
  generates: {
    'frontend/src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Date: 'string', LocalTime: 'string', ID: 'string' },
        strictScalars: true,
      },
    },
  },
};
export default config;
