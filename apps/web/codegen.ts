// Writes the types of every question the screens ask, and the list of those questions that the server will trust. Run by `pnpm schema`.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/graphql/generated/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'unmask' },
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        // a screen asks for the type where it needs it: in the answer of a command
        skipTypename: true,
        dedupeFragments: true,
        strictScalars: true,
        scalars: { Cents: 'number', Day: 'string', Instant: 'string' },
      },
    },
  },
};

export default config;
