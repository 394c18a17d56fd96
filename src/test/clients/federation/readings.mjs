// A second subgraph, as another team would write it: it knows actors by their identifiers alone, and adds what was written
// about them.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

export const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

  type Query {
    mostRead(first: Int! = 3): [Actor!]!
  }

  type Actor @key(fields: "id") {
    id: ID!
    readings: [String!]!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
  }
`;

const resolvers = {
  Query: {
    mostRead: (_, { first }) => ['actor:us-space-force', 'actor:japan', 'actor:us-forces-japan']
      .slice(0, first)
      .map((id) => ({ id })),
  },
  Actor: {
    __resolveReference: ({ id }) => ({ id }),
    readings: ({ id }) => [`A history of ${id}`],
  },
};

/** Starts it on a free port of this machine. */
export async function start() {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, stop: () => server.stop() };
}
