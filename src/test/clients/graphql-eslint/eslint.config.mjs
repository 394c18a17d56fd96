// graphql-eslint's recommended rules for schemas, for Relay and for operations. Each exception has its reason.
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = file('../generated/schema.graphql');
const examples = file('../../../main/resources/META-INF/resources/graphiql/examples/*.graphql');

const graphql = {
  plugins: { '@graphql-eslint': graphqlEslint },
  languageOptions: {
    parser: graphqlEslint.parser,
    parserOptions: { graphQLConfig: { schema, documents: examples } },
  },
};

export default [
  {
    ...graphql,
    files: ['**/generated/schema.graphql'],
    rules: {
      ...graphqlEslint.configs['flat/schema-recommended'].rules,
      ...graphqlEslint.configs['flat/schema-relay'].rules,

      // The schema is printed with a description of one line between single quotes.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],

      // Short lists that end by themselves, of participants or figures, are lists; only what is paged is a connection.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],

      // What can be looked up by itself implements Node, and has an id by that. Everything else, a figure or a
      // citation, is a value of what it stands in.
      '@graphql-eslint/strict-id-in-types': 'off',

      // `developmentType` and `exerciseType` are named as in the filters and the data; every event has a `kind`, and a
      // `type` beside it would read like the same.
      '@graphql-eslint/no-typename-prefix': 'off',

      // SmallRye puts the scalars BigDecimal and BigInteger into every schema, and nothing here is of them.
      '@graphql-eslint/no-unreachable-types': 'off',
    },
  },
  {
    ...graphql,
    files: ['**/examples/*.graphql'],
    rules: {
      ...graphqlEslint.configs['flat/operations-recommended'].rules,

      // It wants an id wherever there is one, for caches; the examples are for people.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
