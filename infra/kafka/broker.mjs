/**
 * A real, single-node Apache Kafka (KRaft) from its published jars: needs Java 17 and, the first time, Maven.
 *
 *   node infra/kafka/broker.mjs [--port 9092] [--data infra/kafka/target/data]
 */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const POM = join(FOLDER, 'pom.xml');
const JARS = join(FOLDER, 'target', 'jars');
/** A copy of the pom whose jars were fetched. */
const FETCHED = join(FOLDER, 'target', 'fetched-pom.xml');
const OLDEST_JAVA = 17;
const START_PATIENCE = 60_000;

const run = promisify(execFile);

export const kafkaVersion = /<kafka\.version>(.+)<\/kafka\.version>/.exec(readFileSync(POM, 'utf8'))[1];

/** What a person can put right: shown as a sentence, without a stack. */
export class BrokerUnavailable extends Error {}

/**
 * Starts a broker and waits until it serves.
 *
 * @param {{ port?: number, advertisedPort?: number, dataDir: string, secured?: Record<string, string> }} options
 *   port 0, or none, takes a free one; `advertisedPort`, of a proxy before it that clients are sent to; `secured`, passwords
 *   by user: over TLS alone, for these users (SCRAM-SHA-512), each with the rights it was given (`admin`, which must be
 *   among them, with all)
 * @returns {Promise<{ brokers: string, stop(): Promise<void>, caFile?: string, acls?(...rights: string[]): Promise<void> }>}
 *   `acls` takes the options of kafka-acls.sh
 * @throws {BrokerUnavailable} Java or Maven is missing, the port is taken, or Kafka ended with an error
 */
export const start = async ({ port = 0, advertisedPort, dataDir, secured }) => {
  await requireJava();
  await fetchJars();
  const data = resolve(dataDir);
  mkdirSync(data, { recursive: true });
  const listener = await freePort(port);
  const config = join(data, 'broker.properties');
  const certificate = secured && (await certify(data));
  const settings = properties({
    listener,
    advertised: advertisedPort ?? listener,
    controller: await freePort(0),
    data,
    protocol: secured ? 'SASL_SSL' : 'PLAINTEXT',
  });
  writeFileSync(config, secured ? settings + securedProperties(certificate, secured.admin) : settings);
  if (!existsSync(join(data, 'log', 'meta.properties'))) await format(config, secured);
  const broker = await launch(config, join(data, 'broker.log'));
  const brokers = `127.0.0.1:${advertisedPort ?? listener}`;
  const running = { brokers, stop: () => stop(broker) };
  if (!secured) return running;
  const client = join(data, 'admin.properties');
  writeFileSync(client, clientProperties(certificate, secured.admin));
  const tool = ['org.apache.kafka.tools.AclCommand', '--bootstrap-server', brokers, '--command-config', client];
  const acls = async (...rights) => void (await run('java', java(...tool, ...rights)));
  return { ...running, caFile: certificate.authority, acls };
};

const requireJava = async () => {
  const wanted = `Kafka needs Java ${OLDEST_JAVA} or newer: install a JRE (Debian: apt-get install openjdk-17-jre-headless)`;
  const { stderr } = await run('java', ['-version']).catch(() => {
    throw new BrokerUnavailable(`There is no java on the PATH. ${wanted}.`);
  });
  const found = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (found < OLDEST_JAVA) throw new BrokerUnavailable(`The java on the PATH is ${found}. ${wanted}.`);
};

const fetchJars = async () => {
  if (existsSync(FETCHED) && readFileSync(FETCHED, 'utf8') === readFileSync(POM, 'utf8')) return;
  const maven = ['-q', '-B', '-f', POM, 'clean', 'package'];
  await run('mvn', maven, { maxBuffer: 2 ** 26 }).catch((error) => {
    if (error.code === 'ENOENT')
      throw new BrokerUnavailable(
        "There is no mvn on the PATH to fetch Kafka's jars with: install Maven (Debian: apt-get install maven), " +
          'or set KAFKA_BROKERS to a broker that runs elsewhere.',
      );
    throw new BrokerUnavailable(`Maven could not fetch Kafka ${kafkaVersion}: ${firstError(error.stdout)}`);
  });
  copyFileSync(POM, FETCHED);
};

const firstError = (output) => output.split('\n').find((line) => line.includes('ERROR')) ?? 'it printed no reason';

const freePort = (port) =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', ({ code }) =>
      failed(
        new BrokerUnavailable(
          code === 'EADDRINUSE'
            ? `Port ${port} is in use: stop what listens there, or choose another with --port.`
            : `Port ${port} cannot be opened (${code}): choose another with --port.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      server.close(() => found(taken));
    });
  });

const properties = ({ listener, advertised, controller, data, protocol }) => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=CLIENTS://127.0.0.1:${listener},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=CLIENTS://127.0.0.1:${advertised}
inter.broker.listener.name=CLIENTS
controller.listener.names=CONTROLLER
listener.security.protocol.map=CLIENTS:${protocol},CONTROLLER:PLAINTEXT
log.dirs=${join(data, 'log')}
auto.create.topics.enable=false
log.retention.ms=-1
log.retention.bytes=-1
default.replication.factor=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
`;

/** The broker talks to itself as `admin`, and to its controller, which listens on this machine alone, as nobody. */
const securedProperties = ({ keyStore, password, authority }, adminPassword) => `
ssl.keystore.type=PKCS12
ssl.keystore.location=${keyStore}
ssl.keystore.password=${password}
ssl.truststore.type=PEM
ssl.truststore.location=${authority}
sasl.enabled.mechanisms=SCRAM-SHA-512
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
listener.name.clients.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule \\
  required username="admin" password="${adminPassword}";
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:admin;User:ANONYMOUS
`;

const clientProperties = ({ authority }, adminPassword) => `
security.protocol=SASL_SSL
ssl.truststore.type=PEM
ssl.truststore.location=${authority}
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="admin" password="${adminPassword}";
`;

/** A certificate of the broker's own, by the tool that comes with Java. */
const certify = async (data) => {
  const keyStore = join(data, 'broker.p12');
  const authority = join(data, 'broker.pem');
  const password = randomBytes(16).toString('hex');
  rmSync(keyStore, { force: true });
  const store = ['-alias', 'broker', '-keystore', keyStore, '-storetype', 'PKCS12', '-storepass', password];
  const about = ['-keyalg', 'EC', '-dname', 'CN=localhost', '-ext', 'san=ip:127.0.0.1', '-ext', 'bc:c'];
  await run('keytool', ['-genkeypair', ...store, ...about]);
  await run('keytool', ['-exportcert', '-rfc', ...store, '-file', authority]);
  return { keyStore, authority, password };
};

const java = (main, ...rest) => [
  '-Xms256m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  `-Dlog4j2.configurationFile=${join(FOLDER, 'log4j2.properties')}`,
  '-cp',
  [join(JARS, '*')].join(delimiter),
  main,
  ...rest,
];

const format = async (config, secured = {}) => {
  // In one argument: an id may begin with a dash.
  const clusterId = `--cluster-id=${randomBytes(16).toString('base64url')}`;
  const users = Object.entries(secured).flatMap(([user, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${user},password=${password}]`,
  ]);
  await run('java', java('kafka.tools.StorageTool', 'format', clusterId, '-c', config, ...users)).catch((error) => {
    throw new BrokerUnavailable(`Kafka could not prepare its data folder: ${(error.stderr || error.stdout).trim()}`);
  });
};

/** Runs a command that is asked to end when our end of its standard input closes, however this process dies. */
const BESIDE_ITS_PARENT = `
exec 3<&0
"$@" 3<&- &
command=$!
(read _ <&3; kill $command) &
wait $command
`;

const launch = async (config, logFile) => {
  const log = openSync(logFile, 'w');
  const broker = spawn('sh', ['-c', BESIDE_ITS_PARENT, 'sh', 'java', ...java('kafka.Kafka', config)], {
    stdio: ['pipe', log, log],
  });
  broker.stdin.on('error', () => undefined);
  closeSync(log);

  for (const deadline = Date.now() + START_PATIENCE; ; await sleep(100)) {
    const written = readFileSync(logFile, 'utf8');
    if (written.includes('Kafka Server started')) return broker;
    const hasEnded = broker.exitCode !== null || broker.signalCode !== null;
    if (!hasEnded && Date.now() < deadline) continue;
    await stop(broker);
    throw new BrokerUnavailable(
      `Kafka ${hasEnded ? 'ended while starting' : `did not start within ${START_PATIENCE / 1000} s`}. ` +
        `The end of ${logFile}:\n${written.trimEnd().split('\n').slice(-15).join('\n')}`,
    );
  }
};

const stop = async (broker) => {
  if (broker.exitCode !== null || broker.signalCode !== null) return;
  const ended = new Promise((resolved) => broker.once('exit', resolved));
  broker.stdin.end();
  await ended;
};

const serve = async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '9092' },
      data: { type: 'string', default: join(FOLDER, 'target', 'data') },
    },
  });
  const broker = await start({ port: Number(values.port), dataDir: values.data });
  console.log(
    `Kafka ${kafkaVersion} answers on ${broker.brokers}; its data and broker.log are in ${resolve(values.data)}.`,
  );
  console.log('Ctrl-C stops it and keeps the data.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => broker.stop());
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  serve().catch((error) => {
    console.error(error instanceof BrokerUnavailable ? error.message : error);
    process.exitCode = 1;
  });
