// Types from the schema by itself, and from the documents in client.ts: the client preset, with fragments masked, checked as strictly as it can be.
export default {
  schema: './schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    './generated/': {
      documents: './client.ts',
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'unmask' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Decimal: 'number', LocalDate: 'string', Long: 'number', Upload: 'File' },
      },
    },
  },
};
