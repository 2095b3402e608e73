import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { GatewayConfig } from '@concert/gateway';
import { ParticipantViewConfig } from '@concert/participant-view';
import { loadConfig, ServiceConfig, variableOf } from '@concert/service-kit';
import { kafkaVersion } from '../kafka/broker.mjs';
import { askedFor, compose, type ComposeService, composeText, exampleEnvironment, filledIn } from './compose.js';

const root = new URL('../../', import.meta.url);
const services = Object.entries(compose.services);
const secrets = Object.fromEntries(
  Object.entries(exampleEnvironment).map(([name, value]) => [name, value || `secret-${name.toLowerCase()}`]),
);

const configurationOf = (name: string, { build }: ComposeService): (new () => object) | undefined => {
  if (name === 'databases' || !build) return undefined;
  if (build.args.SERVICE === 'gateway') return GatewayConfig;
  return build.args.SERVICE === 'participant-view' ? ParticipantViewConfig : ServiceConfig;
};
const configured = services.flatMap(([name, service]) => {
  const Configuration = configurationOf(name, service);
  return Configuration ? [{ name, service, Configuration }] : [];
});

/** What images and scripts that are not ours to configure by a class understand. */
const OTHER_VARIABLES: Readonly<Record<string, RegExp>> = {
  postgres: /^POSTGRES_PASSWORD$/,
  kafka: /^KAFKA_[A-Z_]+$/,
  databases: /^(?:ADMIN_DATABASE_URL|DATABASE_URLS|MIGRATION_DATABASE_URLS)$/,
};

const databaseOf = ({ environment }: ComposeService): string =>
  new URL(filledIn(environment.DATABASE_URL ?? '', secrets)).pathname.slice(1);

const SERVICE_KEYS = [
  'image',
  'build',
  'command',
  'environment',
  'depends_on',
  'volumes',
  'ports',
  'healthcheck',
  'restart',
  'init',
];
const CONDITIONS = ['service_started', 'service_healthy', 'service_completed_successfully'];

describe('docker-compose.yml', () => {
  it('has the shape of a compose file', () => {
    expect(compose.name).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
    for (const [name, service] of services) {
      expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
      expect(Object.keys(service).filter((key) => !SERVICE_KEYS.includes(key))).toEqual([]);
      expect([name, Boolean(service.image) !== Boolean(service.build)]).toEqual([name, true]);
      for (const value of Object.values(service.environment)) expect([name, typeof value]).toEqual([name, 'string']);
      for (const port of service.ports ?? []) expect(port).toMatch(/^\d+:\d+$/);
    }
  });

  it('runs the services that there are, two participants, PostgreSQL and Kafka', () => {
    const deployed = services.flatMap(([, { build }]) => (build ? [build.args.SERVICE] : []));
    const existing = readdirSync(new URL('services/', root)).filter((name) => !['standalone', 'portal'].includes(name));
    expect([...new Set(deployed)].sort()).toEqual(existing.sort());
    expect(configured.flatMap(({ service }) => service.environment.PARTICIPANT ?? [])).toEqual([
      'ILO',
      'ILO',
      'UNESCO',
      'UNESCO',
    ]);
    expect(compose.services.postgres?.image).toBe('postgres:18');
    expect(compose.services.kafka?.image).toBe(`apache/kafka:${kafkaVersion}`);
  });

  it('waits only for services that it has, in a way they can fulfil', () => {
    for (const [name, { depends_on: needs = {} }] of services)
      for (const [needed, { condition }] of Object.entries(needs)) {
        const other = compose.services[needed];
        expect([name, needed, Boolean(other)]).toEqual([name, needed, true]);
        expect(CONDITIONS).toContain(condition);
        if (condition === 'service_healthy') expect([needed, Boolean(other?.healthcheck)]).toEqual([needed, true]);
        if (condition === 'service_completed_successfully') expect([needed, other?.restart]).toEqual([needed, 'no']);
      }
  });

  it('migrates every database before its service starts', () => {
    const owners = configured.filter(
      ({ name, service }) => service.environment.DATABASE_URL && !name.endsWith('-migrations'),
    );
    for (const { name, service } of owners) {
      const migrations = compose.services[`${name}-migrations`];
      expect(migrations?.command).toEqual(['node', 'dist/main.js', 'migrate']);
      const { MIGRATION_DATABASE_URL: asOwner, ...environment } = migrations?.environment ?? {};
      expect(environment).toEqual(service.environment);
      expect(new URL(filledIn(asOwner ?? '', secrets)).username).toBe(`${databaseOf(service)}_owner`);
      expect(service.depends_on?.[`${name}-migrations`]?.condition).toBe('service_completed_successfully');
    }
    expect(owners).toHaveLength(7);
  });

  it.each(['DATABASE_URL', 'MIGRATION_DATABASE_URL'])(
    'makes every database that a service is told to use, with the same password: %s',
    (variable) => {
      const made = compose.services.databases?.environment[`${variable}S`]?.trim().split(/\s+(?=postgres:)/) ?? [];
      const used = new Set(configured.flatMap(({ service }) => service.environment[variable] ?? []));
      expect(made.sort()).toEqual([...used].sort());
      expect(new Set(made.flatMap(askedFor)).size).toBe(made.length);
    },
  );

  it('S5: tells no running service how its log is owned', () => {
    const told = configured.filter(({ service }) => service.environment.MIGRATION_DATABASE_URL).map(({ name }) => name);
    expect(told.filter((name) => !name.endsWith('-migrations'))).toEqual([]);
  });

  it('declares the volumes it mounts', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect(mounted.sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it.each(configured)(
    '$name is told only what its configuration reads, and all it needs',
    ({ service, Configuration }) => {
      const known = Object.keys(new Configuration()).map(variableOf);
      expect(Object.keys(service.environment).filter((name) => !known.includes(name))).toEqual([]);

      const environment = Object.fromEntries(
        Object.entries(service.environment).map(([name, value]) => [name, filledIn(value, secrets)]),
      );
      expect(() => loadConfig(Configuration, environment)).not.toThrow();
    },
  );

  it('tells images of others only what they understand', () => {
    for (const [name, understood] of Object.entries(OTHER_VARIABLES))
      expect(Object.keys(compose.services[name]?.environment ?? {}).filter((each) => !understood.test(each))).toEqual(
        [],
      );
  });

  it('speaks to services at the names and ports they have', () => {
    const addresses = configured.flatMap(({ service }) =>
      Object.values(service.environment).flatMap((value) => [...value.matchAll(/http:\/\/([a-z-]+):(\d+)/g)]),
    );
    for (const [, host, port] of addresses.filter(([, host]) => host !== 'localhost'))
      expect([host, compose.services[host as string]?.environment.PORT]).toEqual([host, port]);
  });

  it('holds no secret: passwords come from the environment or it does not start', () => {
    for (const [name, { environment }] of services)
      for (const [variable, value] of Object.entries(environment)) {
        const isSecret = /PASSWORD|SECRET/.test(variable);
        if (isSecret)
          expect([name, variable, value]).toEqual([name, variable, expect.stringMatching(/^\$\{[A-Z_]+:\?.+\}$/)]);
        for (const [, password] of value.matchAll(/:\/\/[^:/\s]+:([^@\s]*(?:\{[^}]*\})?)@/g))
          expect([name, variable, password]).toEqual([name, variable, expect.stringMatching(/^\$\{[A-Z_]+:\?/)]);
      }
    const filled = Object.entries(exampleEnvironment).filter(([name, value]) => /PASSWORD|SECRET/.test(name) && value);
    expect(filled).toEqual([]);
  });

  it('asks for exactly what .env.example explains', () =>
    expect([...new Set(askedFor(composeText))].sort()).toEqual(Object.keys(exampleEnvironment).sort()));
});

describe('The images', () => {
  const builds = services.flatMap(([name, { build }]) => (build ? [{ name, ...build }] : []));

  it.each(builds)('of $name have a Dockerfile and a service that can be started', ({ context, dockerfile, args }) => {
    expect(context).toBe('.');
    expect(existsSync(new URL(dockerfile, root))).toBe(true);
    expect(existsSync(new URL(`services/${args.SERVICE}/src/main.ts`, root))).toBe(true);
  });

  it('copy only what the repository has, and take no secret in', () => {
    const dockerfile = readFileSync(new URL('infra/docker/service.Dockerfile', root), 'utf8');
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/concert\/(\S+) /gm)].map(([, path]) => path as string);
    const missing = copied
      .filter((path) => path !== 'node_modules' && !path.includes('$'))
      .filter((path) => !existsSync(new URL(path, root)));
    expect([copied.length > 3, missing]).toEqual([true, []]);
    expect(readFileSync(new URL('.dockerignore', root), 'utf8').split('\n')).toContain('.env');
    expect(dockerfile).not.toMatch(/PASSWORD|SECRET/);
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
