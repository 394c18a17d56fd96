// What relay-compiler compiles: the latest events, those of an actor, and an event by its identifier. Never run: the proof
// takes what the compiler made of it, as Babel's plugin would.

graphql`
  fragment documents_latest on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 30 }, cursor: { type: "String" })
  @refetchable(queryName: "documentsLatestPageQuery") {
    events(first: $count, after: $cursor) @connection(key: "documents_latest_events") {
      totalCount
      edges { node { slug ...documents_event } }
    }
  }
`;

graphql`
  fragment documents_ofActor on Actor
  @argumentDefinitions(count: { type: "Int", defaultValue: 30 }, cursor: { type: "String" })
  @refetchable(queryName: "documentsOfActorPageQuery") {
    events(first: $count, after: $cursor, orderBy: [{ field: START_DATE, direction: ASC }])
      @connection(key: "documents_ofActor_events", filters: ["orderBy"]) {
      totalCount
      edges { node { slug ...documents_event } }
    }
  }
`;

graphql`
  fragment documents_event on Event @refetchable(queryName: "documentsEventQuery") {
    startDate
    title
    ... on Meeting { format }
  }
`;

graphql`
  query documentsQuery($actor: String!) {
    ...documents_latest
    actor(slug: $actor) { ...documents_ofActor }
  }
`;
