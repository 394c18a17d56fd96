// The two gateways that are most used in front of subgraphs, each over the same composed schema.
import { createServer } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

export const gateways = {
  async apollo(supergraphSdl) {
    const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
    const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
    return { url, stop: () => server.stop() };
  },

  async hive(supergraph) {
    const runtime = createGatewayRuntime({ supergraph, logging: false });
    const server = createServer(runtime);
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${server.address().port}/graphql`;
    const stop = async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await runtime[Symbol.asyncDispose]();
    };
    return { url, stop };
  },
};
