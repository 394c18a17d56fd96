// Runs every audit of the GraphQL over HTTP specification against the server whose address is the argument.
// Ends with 1 unless each of them is ok.
import { auditServer } from 'graphql-http';

/** As many as this version has; were some passed over, the rest would prove less. */
const ALL = 61;

const url = process.argv[2];
const results = await auditServer({ url });
const counts = {};
for (const result of results) {
  counts[result.status] = (counts[result.status] ?? 0) + 1;
  if (result.status !== 'ok') {
    console.error(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
  }
}
console.log(`${results.length} audits: ${JSON.stringify(counts)}`);
process.exit(results.length === ALL && counts.ok === ALL ? 0 : 1);
