// Rules that the schemas don't state: each is a function from the objects of an overlay to what breaks it, in sentences.
import { readFileSync } from 'node:fs';
import { name } from './schema.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');
const properties = readFileSync(`${root}src/main/resources/application.properties`, 'utf8');

/** What the program itself allows for a stop and for an answer, in seconds. */
const stopTimeout = seconds(properties.match(/^quarkus\.shutdown\.timeout=(.*)$/m)[1]);
const answerDeadline = seconds(
  readFileSync(`${root}src/main/java/org/allianceevents/search/DeadlineConfig.java`, 'utf8').match(
    /@WithDefault\("(\w+)"\)\s+Duration answer\(\)/,
  )[1],
);

function seconds(text) {
  return Number(text.match(/^(\d+)s$/i)[1]);
}

const ofKind = (objects, ...kinds) => objects.filter(({ kind }) => kinds.includes(kind));
const workloads = (objects) => ofKind(objects, 'Deployment', 'Job');
const pod = (workload) => workload.spec.template.spec;
const containers = (workload) => [...(pod(workload).initContainers ?? []), ...pod(workload).containers];
const within = (part, whole = {}) => Object.entries(part ?? {}).every(([key, value]) => whole[key] === value);

/** The settings of a container, from its own environment and from ConfigMaps. */
export function environment(objects, container) {
  const maps = (container.envFrom ?? []).map(({ configMapRef }) =>
    ofKind(objects, 'ConfigMap').find(({ metadata }) => metadata.name === configMapRef?.name),
  );
  return Object.assign({}, ...maps.map((map) => map?.data), Object.fromEntries((container.env ?? []).map((e) => [e.name, e.value ?? e.valueFrom])));
}

function* labels(objects) {
  for (const object of objects) {
    for (const label of ['app.kubernetes.io/name', 'app.kubernetes.io/part-of']) {
      if (!object.metadata.labels?.[label]) yield `${name(object)} has no label ${label}`;
    }
  }
  for (const workload of workloads(objects)) {
    const own = workload.spec.template.metadata.labels;
    if (!own?.['app.kubernetes.io/component']) yield `the pods of ${name(workload)} say no component`;
    if (!within(workload.spec.selector?.matchLabels, own)) yield `${name(workload)} does not select its own pods`;
  }
}

function* images(objects) {
  for (const workload of workloads(objects)) {
    for (const { image } of containers(workload)) {
      if (!/(:(?!latest$)[\w.-]+|@sha256:[0-9a-f]{64})$/.test(image)) yield `${name(workload)}: ${image} names no version`;
    }
  }
  for (const cluster of ofKind(objects, 'Cluster')) {
    if (!/:\d+\.\d+/.test(cluster.spec.imageName)) yield `${name(cluster)}: ${cluster.spec.imageName} names no version`;
  }
}

function* resources(objects) {
  for (const workload of workloads(objects)) {
    for (const container of containers(workload)) {
      for (const kind of ['requests', 'limits']) {
        for (const what of ['cpu', 'memory']) {
          if (!container.resources?.[kind]?.[what]) yield `${name(workload)}: ${container.name} has no ${kind} of ${what}`;
        }
      }
      // Memory that is promised and not there ends the program at its busiest.
      if (container.resources?.requests?.memory !== container.resources?.limits?.memory) {
        yield `${name(workload)}: ${container.name} may take more memory than it requests`;
      }
    }
  }
}

function* podSecurity(objects) {
  for (const workload of workloads(objects)) {
    const { securityContext = {}, automountServiceAccountToken, serviceAccountName, volumes = [] } = pod(workload);
    const who = name(workload);
    if (securityContext.runAsNonRoot !== true || !(securityContext.runAsUser > 0)) yield `${who} may run as root`;
    if (securityContext.seccompProfile?.type !== 'RuntimeDefault') yield `${who} has no seccomp profile`;
    if (automountServiceAccountToken !== false) yield `${who} has a service account token`;
    if (!ofKind(objects, 'ServiceAccount').some(({ metadata }) => metadata.name === serviceAccountName)) {
      yield `${who}: there is no service account ${serviceAccountName}`;
    }
    for (const flag of ['hostNetwork', 'hostPID', 'hostIPC']) if (pod(workload)[flag]) yield `${who} uses ${flag}`;
    for (const volume of volumes) {
      if (volume.hostPath) yield `${who}: volume ${volume.name} is the node's`;
      if (volume.emptyDir && !volume.emptyDir.sizeLimit) yield `${who}: volume ${volume.name} has no limit`;
    }
    for (const { name: container, securityContext: own = {}, volumeMounts = [] } of containers(workload)) {
      if (own.readOnlyRootFilesystem !== true) yield `${who}: the root of ${container} can be written`;
      if (own.allowPrivilegeEscalation !== false) yield `${who}: ${container} may gain privileges`;
      if (own.privileged || own.capabilities?.add) yield `${who}: ${container} has privileges`;
      if (!own.capabilities?.drop?.includes('ALL')) yield `${who}: ${container} keeps capabilities`;
      if (!volumeMounts.some(({ mountPath }) => mountPath === '/tmp')) yield `${who}: ${container} has no place for temporary files`;
    }
  }
  for (const namespace of ofKind(objects, 'Namespace')) {
    if (namespace.metadata.labels['pod-security.kubernetes.io/enforce'] !== 'restricted') yield `${name(namespace)} is not restricted`;
  }
}

function* probes(objects) {
  for (const deployment of ofKind(objects, 'Deployment')) {
    for (const container of containers(deployment)) {
      for (const [probe, path] of [['startupProbe', 'live'], ['livenessProbe', 'live'], ['readinessProbe', 'ready']]) {
        const asked = container[probe]?.httpGet;
        if (asked?.port !== 'management' || asked.path !== `/q/health/${path}`) {
          yield `${name(deployment)}: the ${probe} of ${container.name} does not ask the management port for /q/health/${path}`;
        }
      }
      const delay = seconds(environment(objects, container).QUARKUS_SHUTDOWN_DELAY);
      if (pod(deployment).terminationGracePeriodSeconds < delay + stopTimeout + 10) {
        yield `${name(deployment)}: a stop may take longer than terminationGracePeriodSeconds`;
      }
    }
  }
}

function* availability(objects) {
  const autoscalers = ofKind(objects, 'HorizontalPodAutoscaler');
  for (const scaler of autoscalers) {
    const { kind, name: target } = scaler.spec.scaleTargetRef;
    const deployment = objects.find((object) => object.kind === kind && object.metadata.name === target);
    if (!deployment) yield `${name(scaler)} scales ${kind} ${target}, which is not there`;
    if (deployment?.spec.replicas !== undefined) yield `${name(deployment)} and ${name(scaler)} both say how many replicas`;
    if (!scaler.spec.metrics.some(({ resource }) => resource?.name === 'cpu')) yield `${name(scaler)} does not look at the processor`;
  }
  for (const budget of ofKind(objects, 'PodDisruptionBudget')) {
    const deployment = ofKind(objects, 'Deployment').find(({ spec }) => within(budget.spec.selector.matchLabels, spec.template.metadata.labels));
    const scaler = autoscalers.find(({ spec }) => spec.scaleTargetRef.name === deployment?.metadata.name);
    const replicas = scaler?.spec.minReplicas ?? deployment?.spec.replicas ?? 0;
    const { maxUnavailable, minAvailable } = budget.spec;
    const mayGo = maxUnavailable ?? replicas - minAvailable;
    if (!(mayGo >= 1 && mayGo < replicas)) yield `${name(budget)} lets ${mayGo} of ${replicas} pods go`;
  }
  for (const deployment of ofKind(objects, 'Deployment')) {
    const spread = pod(deployment).topologySpreadConstraints ?? [];
    for (const key of ['kubernetes.io/hostname', 'topology.kubernetes.io/zone']) {
      if (!spread.some(({ topologyKey, labelSelector }) => topologyKey === key && within(labelSelector.matchLabels, deployment.spec.template.metadata.labels))) {
        yield `${name(deployment)} does not spread over ${key}`;
      }
    }
  }
}

function* network(objects) {
  const policies = ofKind(objects, 'NetworkPolicy');
  const denies = ({ spec }) =>
    Object.keys(spec.podSelector).length === 0 && !spec.ingress && !spec.egress && spec.policyTypes?.length === 2;
  if (!policies.some(denies)) yield 'no NetworkPolicy denies what no other one allows';
  for (const policy of policies) {
    for (const { from, ports } of policy.spec.ingress ?? []) {
      if (!from?.length || !ports?.length) yield `${name(policy)} lets in anybody, or to any port`;
    }
    for (const { to, ports } of policy.spec.egress ?? []) {
      const kubernetes = ports?.every(({ port }) => port === 443 || port === 6443) && policy.spec.podSelector.matchLabels?.['app.kubernetes.io/component'] === undefined;
      if (!ports?.length || (!to?.length && !kubernetes)) yield `${name(policy)} lets out to anybody, or to any port`;
    }
  }
}

/** Headers that the program believes of a gateway, and that gateways don't set by themselves, but pass on from clients. */
const BELIEVED = ['Forwarded', 'X-Forwarded-Host', 'X-Forwarded-Port', 'X-Forwarded-Prefix', 'X-Forwarded-Ssl'];

/** Those that a route neither sets nor removes. */
function forwarded(filters) {
  const changes = filters.flatMap(({ requestHeaderModifier: change }) => (change ? [change] : []));
  const changed = changes.flatMap(({ set = [], remove = [] }) => [...set.map((header) => header.name), ...remove]);
  return BELIEVED.filter((header) => !changed.includes(header));
}

function* routes(objects) {
  const services = ofKind(objects, 'Service');
  const ports = workloads(objects).flatMap((workload) => containers(workload).flatMap((container) => container.ports ?? []));
  for (const service of services) {
    for (const { targetPort } of service.spec.ports) {
      if (!ports.some((port) => port.name === targetPort)) yield `${name(service)}: no container has a port ${targetPort}`;
    }
  }
  for (const route of ofKind(objects, 'HTTPRoute')) {
    for (const { backendRefs = [], filters = [], timeouts } of route.spec.rules) {
      for (const backend of backendRefs) {
        const port = services.find(({ metadata }) => metadata.name === backend.name)?.spec.ports.find((each) => each.port === backend.port);
        if (!port) yield `${name(route)} leads to ${backend.name}:${backend.port}, which is not there`;
        if (port?.targetPort === 'management') yield `${name(route)} leads to the management port`;
        if (!(seconds(timeouts?.request ?? '0s') >= seconds(timeouts?.backendRequest ?? '0s') && seconds(timeouts?.backendRequest ?? '0s') > answerDeadline)) {
          yield `${name(route)} gives up before the program does`;
        }
      }
      if (backendRefs.length > 0) {
        const passed = forwarded(filters);
        if (passed.length > 0) yield `${name(route)} passes on what a client says by ${passed}`;
      }
      if (backendRefs.length === 0 && !filters.some(({ type }) => type === 'RequestRedirect')) yield `${name(route)} has a rule that leads nowhere`;
    }
  }
}

function* database(objects) {
  for (const object of ofKind(objects, 'Secret')) yield `${name(object)}: a secret in a file is none`;
  for (const workload of workloads(objects)) {
    for (const container of containers(workload)) {
      for (const { name: variable, value } of container.env ?? []) {
        if (/PASSWORD/.test(variable) && value !== undefined) yield `${name(workload)} has a password in its manifest`;
      }
      for (const { configMapRef } of container.envFrom ?? []) {
        if (!ofKind(objects, 'ConfigMap').some(({ metadata }) => metadata.name === configMapRef.name)) yield `${name(workload)}: there is no ConfigMap ${configMapRef.name}`;
      }
    }
  }
  const [cluster] = ofKind(objects, 'Cluster');
  if (!cluster) return;
  if (cluster.spec.instances < 3) yield `${name(cluster)} has too few instances to lose one`;
  if (!cluster.spec.backup || ofKind(objects, 'ScheduledBackup').length === 0) yield `${name(cluster)} has no backups`;
  const pooler = ofKind(objects, 'Pooler').find(({ spec }) => spec.cluster.name === cluster.metadata.name && spec.type === 'ro');
  if (!pooler) yield `${name(cluster)} has no read-only pooler`;
  const reader = cluster.spec.managed.roles[0].passwordSecret.name;
  const owner = cluster.spec.bootstrap.initdb.secret.name;
  for (const deployment of ofKind(objects, 'Deployment')) {
    const set = environment(objects, containers(deployment)[0]);
    if (set.QUARKUS_DATASOURCE_PASSWORD?.secretKeyRef?.name !== reader) yield `${name(deployment)} is not the reader`;
    if (set.ALLIANCE_SERVE_LOAD !== 'false') yield `${name(deployment)} loads`;
    if (!set.QUARKUS_DATASOURCE_JDBC_URL?.includes(`//${pooler?.metadata.name}:`)) yield `${name(deployment)} does not ask the pooler`;
  }
  const loads = ofKind(objects, 'Job').filter((job) => containers(job)[0].args[0] === 'load');
  if (loads.length !== 1) yield 'nobody loads, or more than one';
  for (const load of loads) {
    const set = environment(objects, containers(load)[0]);
    if (set.QUARKUS_DATASOURCE_PASSWORD?.secretKeyRef?.name !== owner) yield `${name(load)} is not the owner`;
    if (set.ALLIANCE_LOAD_READER?.secretKeyRef?.name !== reader) yield `${name(load)} lets no reader in`;
    if (!set.QUARKUS_DATASOURCE_JDBC_URL?.includes(`//${cluster.metadata.name}-rw:`)) yield `${name(load)} does not write to the primary`;
  }
}

function* alerts(objects) {
  const runbook = readme.split(/^## /m).find((section) => section.startsWith('Runbook\n')) ?? '';
  const sections = [...runbook.matchAll(/^### (.*)$/gm)].map(([, title]) => title.toLowerCase().replace(/[^\w\s-]/g, '').replaceAll(' ', '-'));
  const rules = ofKind(objects, 'PrometheusRule').flatMap(({ spec }) => spec.groups.flatMap((group) => group.rules));
  for (const { alert, labels: own, annotations, for: time } of rules) {
    const [, section] = annotations?.runbook_url?.match(/\/README\.md#(.+)$/) ?? [];
    if (!sections.includes(section)) yield `alert ${alert}: the README's runbook has no section ${section}`;
    if (!['critical', 'warning'].includes(own?.severity) || !time || !annotations?.summary) yield `alert ${alert} does not say how bad, since when or what`;
  }
  if (rules.length > 0) {
    for (const section of sections) {
      if (!rules.some(({ annotations }) => annotations.runbook_url.endsWith(`#${section}`))) yield `no alert leads to the runbook's section ${section}`;
    }
  }
}

const rules = { labels, images, resources, podSecurity, probes, availability, network, routes, database, alerts };

/** What breaks a rule. */
export const broken = (objects) => Object.values(rules).flatMap((rule) => [...rule(objects)]);
