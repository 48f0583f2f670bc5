import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../libs/contract/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: {
          ID: 'string',
          DateTime: 'string',
          CodeValues: 'Record<string, string | number>',
          ProgrammeDocument: '@consilium/wording#ProgrammeDocument',
        },
        enumsAsTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        useTypeImports: true,
        defaultScalarType: 'unknown',
        strictScalars: true,
      },
    },
    './src/gql/possible-types.ts': { plugins: ['./codegen/possible-types.mjs'] },
  },
};

export default config;
