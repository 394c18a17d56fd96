// One mistake for everything that the tests of the manifests shall find: an object of an overlay, changed for the worse.
const spec = (workload) => workload.spec.template.spec;
const container = (workload) => spec(workload).containers[0];
const unknown = /may only specify known properties/;

export const mistakes = [
  // Schemas
  { what: 'a key that Kubernetes does not know', kind: 'Deployment', bySchema: true, change: (o) => (container(o).readynessProbe = {}), says: unknown },
  { what: 'a key that a Job does not know', kind: 'Job', bySchema: true, change: (o) => (o.spec.retries = 3), says: unknown },
  { what: 'a key that Gateway API does not know', kind: 'HTTPRoute', bySchema: true, change: (o) => (o.spec.rules[1].timeout = '1s'), says: unknown },
  { what: 'a key that CloudNativePG does not know', kind: 'Cluster', bySchema: true, change: (o) => (o.spec.backup.volumeSnapshot.hot = true), says: unknown },
  { what: 'a key that the Pooler does not know', kind: 'Pooler', bySchema: true, change: (o) => (o.spec.pgbouncer.mode = 'session'), says: unknown },
  { what: 'a key that the Prometheus operator does not know', kind: 'PrometheusRule', bySchema: true, change: (o) => (o.spec.groups[0].rules[0].runbook = ''), says: unknown },
  { what: 'a key that a ServiceMonitor does not know', kind: 'ServiceMonitor', bySchema: true, change: (o) => (o.spec.endpoints[0].every = '1s'), says: unknown },
  { what: 'a value of the wrong type', kind: 'Service', bySchema: true, change: (o) => (o.spec.ports[0].port = '80'), says: /must be integer/ },
  { what: 'a value that is none of those allowed', kind: 'Pooler', bySchema: true, change: (o) => (o.spec.type = 'read'), says: /must be equal to one of/ },
  { what: 'a key that is missing', kind: 'Deployment', bySchema: true, change: (o) => delete o.spec.selector, says: /required/ },
  { what: 'a kind that does not exist', kind: 'Service', bySchema: true, change: (o) => (o.kind = 'Srevice'), says: /no such kind/ },
  // Labels, images, resources
  { what: 'an object without a name to group it by', kind: 'ConfigMap', change: (o) => delete o.metadata.labels['app.kubernetes.io/name'], says: /has no label/ },
  { what: 'a Deployment that selects other pods', kind: 'Deployment', change: (o) => (o.spec.selector.matchLabels = { other: 'pods' }), says: /does not select/ },
  { what: 'an image of no version', kind: 'Deployment', change: (o) => (container(o).image = 'registry.example/alliance-events'), says: /names no version/ },
  { what: 'the image "latest"', kind: 'Job', change: (o) => (container(o).image = 'registry.example/alliance-events:latest'), says: /names no version/ },
  { what: 'a container without limits', kind: 'Deployment', change: (o) => delete container(o).resources.limits, says: /no limits of memory/ },
  { what: 'a container without requests', kind: 'Job', change: (o) => delete container(o).resources.requests, says: /no requests of cpu/ },
  { what: 'memory that is not there', kind: 'Deployment', change: (o) => (container(o).resources.limits.memory = '9Gi'), says: /more memory than it requests/ },
  // Pod Security
  { what: 'root', kind: 'Deployment', change: (o) => (spec(o).securityContext.runAsUser = 0), says: /may run as root/ },
  { what: 'a root that can be written', kind: 'Job', change: (o) => (container(o).securityContext.readOnlyRootFilesystem = false), says: /can be written/ },
  { what: 'no seccomp profile', kind: 'Deployment', change: (o) => delete spec(o).securityContext.seccompProfile, says: /seccomp/ },
  { what: 'capabilities', kind: 'Deployment', change: (o) => (container(o).securityContext.capabilities.drop = ['NET_RAW']), says: /keeps capabilities/ },
  { what: 'escalation', kind: 'Deployment', change: (o) => delete container(o).securityContext.allowPrivilegeEscalation, says: /gain privileges/ },
  { what: 'a token', kind: 'Job', change: (o) => (spec(o).automountServiceAccountToken = true), says: /service account token/ },
  { what: "the node's files", kind: 'Deployment', change: (o) => (spec(o).volumes[0] = { name: 'tmp', hostPath: { path: '/' } }), says: /the node's/ },
  { what: 'a directory without a limit', overlay: 'dev', kind: 'Deployment', change: (o) => (spec(o).volumes.forEach((v) => (v.emptyDir = {}))), says: /has no limit/ },
  { what: 'a namespace for anything', kind: 'Namespace', change: (o) => (o.metadata.labels['pod-security.kubernetes.io/enforce'] = 'baseline'), says: /not restricted/ },
  // Probes and stops
  { what: 'a probe of the public port', kind: 'Deployment', change: (o) => (container(o).readinessProbe.httpGet.port = 'http'), says: /does not ask the management port/ },
  { what: 'no liveness probe', kind: 'Deployment', change: (o) => delete container(o).livenessProbe, says: /livenessProbe/ },
  { what: 'too little time to stop', kind: 'Deployment', change: (o) => (spec(o).terminationGracePeriodSeconds = 10), says: /longer than/ },
  // Availability
  { what: 'a budget that keeps a node for ever', kind: 'PodDisruptionBudget', change: (o) => (o.spec.maxUnavailable = 0), says: /lets 0 of 3/ },
  { what: 'a budget that lets all go', kind: 'PodDisruptionBudget', change: (o) => (o.spec.maxUnavailable = 3), says: /lets 3 of 3/ },
  { what: 'a budget for nothing', kind: 'PodDisruptionBudget', change: (o) => (o.spec.selector.matchLabels = { other: 'pods' }), says: /of 0 pods/ },
  { what: 'a scaler of nothing', kind: 'HorizontalPodAutoscaler', change: (o) => (o.spec.scaleTargetRef.name = 'other'), says: /which is not there/ },
  { what: 'two who say how many', kind: 'Deployment', change: (o) => (o.spec.replicas = 3), says: /both say/ },
  { what: 'pods all in one zone', kind: 'Deployment', change: (o) => spec(o).topologySpreadConstraints.shift(), says: /does not spread/ },
  // Network
  { what: 'a network without a closed door', kind: 'NetworkPolicy', named: 'default-deny', change: (o) => (o.spec.egress = [{}]), says: /no NetworkPolicy denies/ },
  { what: 'an opening for everybody', kind: 'NetworkPolicy', named: 'api', change: (o) => delete o.spec.ingress[0].from, says: /lets in anybody/ },
  { what: 'an opening to everywhere', kind: 'NetworkPolicy', named: 'api-to-pooler', change: (o) => delete o.spec.egress[0].to, says: /lets out to anybody/ },
  { what: 'a route to the management port', kind: 'HTTPRoute', change: (o) => (o.spec.rules[1].backendRefs[0] = { name: 'alliance-events-management', port: 9000 }), says: /leads to the management port/ },
  { what: 'a route to nowhere', kind: 'HTTPRoute', change: (o) => (o.spec.rules[1].backendRefs[0].port = 81), says: /which is not there/ },
  { what: 'a gateway without patience', kind: 'HTTPRoute', change: (o) => (o.spec.rules[1].timeouts.backendRequest = '5s'), says: /gives up before/ },
  { what: 'a gateway that clients speak through', kind: 'HTTPRoute', change: (o) => o.spec.rules[1].filters.pop(), says: /passes on what a client says by Forwarded/ },
  { what: 'a Service of no container', kind: 'Service', change: (o) => (o.spec.ports[0].targetPort = 'web'), says: /no container has a port/ },
  // Database
  { what: 'a secret in a file', kind: 'ConfigMap', change: (o, all) => all.push({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { password: 'p' } }), says: /is none/ },
  { what: 'a password in a manifest', kind: 'Job', change: (o) => container(o).env.push({ name: 'QUARKUS_DATASOURCE_PASSWORD', value: 'p' }), says: /has a password/ },
  { what: 'an API that may write', kind: 'Deployment', change: (o) => container(o).env.forEach((e) => e.valueFrom && (e.valueFrom.secretKeyRef.name = 'alliance-events-owner')), says: /is not the reader/ },
  { what: 'an API that loads', kind: 'Deployment', change: (o) => container(o).env.push({ name: 'ALLIANCE_SERVE_LOAD', value: 'true' }), says: /loads/ },
  { what: 'a load into a standby', kind: 'Job', change: (o) => container(o).env.forEach((e) => e.name.endsWith('URL') && (e.value = e.value.replace('-rw', '-ro'))), says: /does not write to the primary/ },
  { what: 'a database that cannot lose an instance', kind: 'Cluster', change: (o) => (o.spec.instances = 1), says: /too few instances/ },
  { what: 'a database without backups', kind: 'Cluster', change: (o) => delete o.spec.backup, says: /no backups/ },
  { what: 'a pooler to the primary', kind: 'Pooler', change: (o) => (o.spec.type = 'rw'), says: /no read-only pooler/ },
  // Alerts
  { what: 'an alert without a runbook', kind: 'PrometheusRule', change: (o) => (o.spec.groups[0].rules[0].annotations.runbook_url += '-nowhere'), says: /has no section/ },
  { what: 'an alert that does not say how bad', kind: 'PrometheusRule', change: (o) => delete o.spec.groups[0].rules[0].labels, says: /does not say how bad/ },
];
