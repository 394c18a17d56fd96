// A strict program over generated types: the latest event of each kind, with fragments on the interface and on its types.
import { graphql, read } from './generated/index.js';
import type { EventKind, ParticularsFragment, TypedDocumentString } from './generated/graphql.js';

const Heading = graphql(`
  fragment Heading on Event {
    kind
    startDate
    title
  }
`);

const Particulars = graphql(`
  fragment Particulars on Event {
    __typename
    ... on Agreement { instrument inForceFrom }
    ... on Deployment { posture ongoing }
    ... on Development { developmentType }
    ... on Exercise { exerciseType days }
    ... on Meeting { format outcomes { ...Heading } }
  }
`);

const LatestOfKind = graphql(`
  query LatestOfKind($kind: EventKind!) {
    events(filter: { kind: [$kind] }, first: 1) {
      totalCount
      nodes {
        ...Heading
        ...Particulars
      }
    }
  }
`);

async function ask<Answer, Variables>(
  endpoint: string,
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer: { data: Answer; errors?: unknown } = await response.json();
  if (answer.errors) {
    throw new Error(JSON.stringify(answer.errors));
  }
  return answer.data;
}

function particulars(event: ParticularsFragment): string {
  switch (event.__typename) {
    case 'Agreement': return [event.instrument, event.inForceFrom?.slice(0, 4)].join(' ');
    case 'Deployment': return `${event.posture} ${event.ongoing}`;
    case 'Development': return event.developmentType;
    case 'Exercise': return `${event.exerciseType.join(' ')} ${event.days.toFixed()}`;
    case 'Meeting': return `${event.format} ${event.outcomes.map((outcome) => read(Heading, outcome).startDate)}`;
  }
  // A kind that is forgotten above doesn't compile.
  return event satisfies never;
}

export async function latestOfKind(endpoint: string, kind: EventKind) {
  const { events } = await ask(endpoint, LatestOfKind, { kind });
  const [node] = events.nodes;
  if (!node) {
    throw new Error(`no event of kind ${kind}`);
  }
  const { startDate, title } = read(Heading, node);
  const year: number = Number(startDate.slice(0, 4));
  // @ts-expect-error Were a day `any`, it would pass for a number.
  startDate satisfies number;
  return { totalCount: events.totalCount, startDate, year, title, particulars: particulars(read(Particulars, node)) };
}
