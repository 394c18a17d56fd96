// Completes the bill of materials of the program (CycloneDX, from standard input) with what else the image has: libraries that
// Quarkus adds where others are there, of which Maven knows nothing; the packages of Debian, from the list that the tree of files (the
// first argument) carries; and Java. Writes it to standard output.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const root = process.argv[2];
const bom = JSON.parse(readFileSync(0, 'utf8'));

const known = bom.components.map(({ group, name, version }) => `${group}.${name}-${version}`);
const added = ['boot', 'main']
  .flatMap((part) => readdirSync(`${root}/app/lib/${part}`).map((jar) => ({ jar, file: `${root}/app/lib/${part}/${jar}` })))
  .filter(({ jar }) => !known.some((library) => jar.startsWith(library)))
  .map(({ jar, file }) => {
    const properties = execFileSync('unzip', ['-p', file, 'META-INF/maven/*/*/pom.properties'], { encoding: 'utf8' });
    const [group, name, version] = ['groupId', 'artifactId', 'version'].map((key) => properties.match(new RegExp(`^${key}=(.*?)\\s*$`, 'm'))?.[1]);
    if (`${group}.${name}-${version}.jar` !== jar) throw new Error(`${jar} does not say which library it is`);
    return { type: 'library', group, name, version, purl: `pkg:maven/${group}/${name}@${version}?type=jar` };
  });

const debian = readFileSync(`${root}/usr/lib/os-release`, 'utf8').match(/^VERSION_ID="?(.*?)"?$/m)[1];
const packages = readFileSync(`${root}/var/lib/dpkg/status`, 'utf8')
  .split('\n\n')
  .map((entry) => Object.fromEntries([...entry.matchAll(/^(\S+): (.*)$/gm)].map(([, key, value]) => [key, value])))
  .filter((entry) => entry.Package && entry.Version)
  .map(({ Package: name, Version: version, Architecture: architecture }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?arch=${architecture}&distro=debian-${debian}`,
  }));
// Scanners look up packages in the lists of the distribution's version.
const system = { type: 'operating-system', 'bom-ref': `debian-${debian}`, name: 'debian', version: debian };
const release = readFileSync(`${root}/opt/java/release`, 'utf8');
const java = release.match(/^JAVA_VERSION="(.*)"$/m)[1];
const platform = {
  type: 'platform',
  name: 'OpenJDK',
  version: java,
  purl: `pkg:generic/openjdk@${java}`,
  cpe: `cpe:2.3:a:oracle:openjdk:${java}:*:*:*:*:*:*:*`,
};

if (packages.length < 3) throw new Error('The tree has no list of its packages');
bom.components = [...bom.components, ...added, system, ...packages, platform]
  .map((component) => ({ 'bom-ref': component.purl, ...component }));
process.stdout.write(`${JSON.stringify(bom, null, 1)}\n`);
