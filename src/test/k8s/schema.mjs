// Whether objects are what Kubernetes and the operators take: their values by the schemas, and no key that these don't know,
// which the compiler finds in the types that belong to the schemas.
import { existsSync } from 'node:fs';
import ts from 'typescript';

const here = new URL('.', import.meta.url).pathname;

const groups = [
  [/^gateway\.networking\.k8s\.io\//, '@kubernetes-models/gateway-api/'],
  [/^postgresql\.cnpg\.io\//, '@kubernetes-models/cloudnative-pg/'],
  [/^monitoring\.coreos\.com\//, '@kubernetes-models/prometheus-operator/'],
  [/^external-secrets\.io\//, '@kubernetes-models/external-secrets/'],
  [/./, 'kubernetes-models/'],
];

export const name = (object) => `${object.kind} ${object.metadata?.name}`;

function moduleOf({ apiVersion, kind }) {
  const [, prefix] = groups.find(([pattern]) => pattern.test(apiVersion));
  const path = `${prefix}${apiVersion}/${kind}`;
  return existsSync(`${here}node_modules/${path}.d.ts`) ? path : undefined;
}

async function wrongValues(object, module) {
  const { [object.kind]: Model } = await import(module);
  try {
    new Model(structuredClone(object)).validate();
    return [];
  } catch (error) {
    return [`${name(object)}: ${error.message}`];
  }
}

function unknownKeys(objects, modules) {
  const sources = new Map(
    objects.map((object, i) => [
      `${here}object-${i}.ts`,
      `import type { I${object.kind} } from "${modules[i]}";\n` +
        `export const object: I${object.kind} = ${JSON.stringify(object, null, 1)};\n`,
    ]),
  );
  const settings = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) =>
    sources.has(file) ? ts.createSourceFile(file, sources.get(file), settings.target) : getSourceFile(file, ...rest);
  const program = ts.createProgram([...sources.keys()], settings, host);
  return [...sources.keys()].flatMap((file, i) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (found) => `${name(objects[i])}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`,
    );
  });
}

/** All that is wrong with the objects, in sentences. */
export async function problems(objects) {
  const modules = objects.map(moduleOf);
  const known = objects.filter((_, i) => modules[i]);
  const found = objects.filter((_, i) => !modules[i]).map((object) => `${name(object)}: no such kind in ${object.apiVersion}`);
  for (const object of known) found.push(...(await wrongValues(object, moduleOf(object))));
  return [...found, ...unknownKeys(known, known.map(moduleOf))];
}
