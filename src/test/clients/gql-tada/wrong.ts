// Asks for a field that events don't have, and takes a day for a number; neither may pass.
import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.js';

const Wrong = graphql(`
  query Wrong {
    events(first: 1) { nodes { startDate startsOn } }
  }
`);

export function wrong({ events }: ResultOf<typeof Wrong>): number[] {
  return events.nodes.map((event) => event.startDate);
}
