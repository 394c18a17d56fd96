// Opens GraphiQL with the examples in tabs, or with the query that the address carries.

/** The names of the examples, in the order of their tabs; the server knows their documents by the same list. */
async function names() {
  const response = await fetch('graphiql/examples.json');
  return response.ok ? response.json() : [];
}

async function example(name) {
  const response = await fetch(`graphiql/examples/${name}.graphql`);
  if (!response.ok) {
    throw new Error(`${name}: ${response.status}`);
  }
  return { query: await response.text() };
}

/** A tab that somebody shared as ?query=…&variables=…, if there is one. */
function shared() {
  const parameters = new URLSearchParams(window.location.search);
  const query = parameters.get('query');
  return query ? [{ query, variables: parameters.get('variables') ?? '' }] : [];
}

async function open() {
  const loaded = await Promise.allSettled((await names()).map(example));
  const tabs = loaded.filter((tab) => tab.status === 'fulfilled').map((tab) => tab.value);
  const page = React.createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: new URL('graphql', window.location.href).href }),
      defaultTabs: [...shared(), ...tabs],
      isHeadersEditorEnabled: false,
    },
    React.createElement(GraphiQL.Logo, null, 'Alliance Events'),
  );
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
}

open();
