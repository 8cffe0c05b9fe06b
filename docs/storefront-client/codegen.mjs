// One type for each operation in operations.graphql, and nothing that is not used.
import { existsSync } from 'node:fs';

export default {
  // Beside this file, or where the repository keeps it.
  schema: existsSync('./schema.graphql') ? './schema.graphql' : '../../schema.graphql',
  documents: './operations.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    './generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Decimal: 'number', LocalDate: 'string', Long: 'number', Upload: 'File' },
      },
    },
  },
};
