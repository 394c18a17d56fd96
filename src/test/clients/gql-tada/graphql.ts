// The function that types documents by the served schema.
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/introspection.js';

export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string } }>();
