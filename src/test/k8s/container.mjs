// The API container of an overlay, as variables of a shell: what is started, as whom, with which settings and directories.
import { environment } from './policy.mjs';
import { render } from './render.mjs';

const objects = render(process.argv[2]);
const { spec } = objects.find(({ kind }) => kind === 'Deployment').spec.template;
const [container] = spec.containers;
const port = (name) => container.ports.find((each) => each.name === name).containerPort;
const quoted = (text) => `'${String(text).replaceAll("'", `'\\''`)}'`;
const list = (texts) => `(${texts.map(quoted).join(' ')})`;

const directories = container.volumeMounts.map(({ name, mountPath }) => {
  const { emptyDir } = spec.volumes.find((volume) => volume.name === name);
  return `${mountPath}:${emptyDir.sizeLimit.replace('i', '')}`;
});

// The manifests leave the entry point to the image; here the packaged program stands for it.
const entryPoint = ['java', '-jar', '/app/quarkus-run.jar'];

console.log(`command=${list([...(container.command ?? entryPoint), ...container.args])}
environment=${list(Object.entries(environment(objects, container)).map(([name, value]) => `${name}=${value}`))}
directories=${list(directories)}
user=${spec.securityContext.runAsUser}
group=${spec.securityContext.runAsGroup}
http=${port('http')}
management=${port(container.readinessProbe.httpGet.port)}
ready=${quoted(container.readinessProbe.httpGet.path)}
patience=${container.startupProbe.periodSeconds * container.startupProbe.failureThreshold}
grace=${spec.terminationGracePeriodSeconds}
memory=${quoted(container.resources.limits.memory.replace('i', ''))}`);
