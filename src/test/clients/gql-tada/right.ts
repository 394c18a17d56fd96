// Asks only for what the schema has, and uses it as what it is.
import { readFragment, type ResultOf, type VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import { graphql } from './graphql.js';

const Heading = graphql(`
  fragment Heading on Event {
    startDate
    title
    ... on Meeting { format }
  }
`);

const MeetingsOnSpace = graphql(`
  query MeetingsOnSpace($filter: EventFilter, $first: Int!) {
    events(filter: $filter, first: $first) {
      nodes { ...Heading }
    }
  }
`, [Heading]);

const variables: VariablesOf<typeof MeetingsOnSpace> = {
  filter: { kind: ['MEETING'], domain: { anyOf: ['SPACE'] } },
  first: 5,
};

export async function meetingsOnSpace(endpoint: string) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(MeetingsOnSpace), variables }),
  });
  const { data }: { data: ResultOf<typeof MeetingsOnSpace> } = await response.json();
  return data.events.nodes.map((node) => {
    const { startDate, title, ...meeting } = readFragment(Heading, node);
    const year = startDate.slice(0, 4);
    return { startDate, year, title, format: 'format' in meeting ? meeting.format : null };
  });
}
