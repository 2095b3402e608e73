import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../statistics.js';
import { table, whole } from '../table.js';
import { startConcert } from './running-concert.js';

const AIM_MS = 100;
const PROGRAMME = 'MDGF-1880';
const WARM_UP = 20;

interface Person {
  post(path: string, body: object): Promise<{ id: string; position: string }>;
  get(path: string, position: string): Promise<{ items: readonly ActivityInView[] }>;
}

interface ActivityInView {
  readonly activity: string;
  readonly occurrences: { readonly count: number; readonly latest: readonly { readonly occurrence: string }[] };
}

/**
 * Time from ILO's request to log an activity to the answer of UNESCO's view that shows it: two HTTP requests through
 * the gateway, with the log, the transport and the view between them. Prints it; returns what was found wrong.
 */
export const measureActivity = async (occurrences: number): Promise<string[]> => {
  console.log('\nStarting Concert and entering the YEM programme ...');
  const concert = await startConcert();
  const faults: string[] = [];
  const logged: number[] = [];
  const seen: number[] = [];
  try {
    const ilo = await signIn(concert.origin, 'ilo-coordinator');
    const unesco = await signIn(concert.origin, 'unesco-coordinator');
    const { id: activity } = await ilo.post(`/api/activities/programmes/${PROGRAMME}/activities`, JOINT_TRAINING);
    for (let nr = -WARM_UP; nr < occurrences; nr += 1) {
      const begin = performance.now();
      const { id, position } = await ilo.post(
        `/api/activities/programmes/${PROGRAMME}/activities/${activity}/occurrences`,
        { what: `Training ${nr + WARM_UP + 1}`, site: SITE, from: dayOf(nr + WARM_UP) },
      );
      const answered = performance.now() - begin;
      const { items } = await unesco.get(`/api/views/UNESCO/programmes/${PROGRAMME}/activities?limit=1000`, position);
      const shown = performance.now() - begin;
      const view = items.find((each) => each.activity === activity)?.occurrences;
      if (view?.count !== nr + WARM_UP + 1 || view.latest[0]?.occurrence !== id)
        faults.push(`activity: UNESCO's view does not show occurrence ${nr + WARM_UP + 1} as the latest`);
      if (nr >= 0) logged.push(answered);
      if (nr >= 0) seen.push(shown);
      await sleep(10);
    }
  } finally {
    await concert.stop();
  }
  print(logged, seen, faults);
  return faults;
};

const SITE = 'Tianjin';

const JOINT_TRAINING = {
  title: 'Training of life skills trainers, measured',
  outcome: '2',
  lead: 'ILO',
  collaborators: ['UNESCO'],
  sites: [SITE],
  window: { start: '2009-06-01', end: '2011-06-30' },
};

/** Days in their order, so that the last one logged is the latest. */
const dayOf = (nr: number): string => new Date(Date.UTC(2009, 5, 1 + nr)).toISOString().slice(0, 10);

const signIn = async (origin: string, client: string): Promise<Person> => {
  const token = await fetch(`${origin}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'demo' }),
  });
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const authorization = `Bearer ${bearer}`;
  const refused = async (path: string, answer: Response): Promise<Error> =>
    new Error(`${client} got ${answer.status} for ${path}: ${await answer.text()}`);
  return {
    post: async (path, body) => {
      const answer = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw await refused(path, answer);
      const { id } = (await answer.json()) as { id: string };
      return { id, position: answer.headers.get('log-position') ?? '' };
    },
    get: async (path, position) => {
      const answer = await fetch(`${origin}${path}`, { headers: { authorization, 'min-position': position } });
      if (!answer.ok) throw await refused(path, answer);
      return (await answer.json()) as { items: ActivityInView[] };
    },
  };
};

const print = (logged: readonly number[], seen: readonly number[], faults: readonly string[]): void => {
  console.log(`\nAn activity logged by ILO in UNESCO's view, over HTTP, ${whole(seen.length)} times, in ms\n`);
  const row = (sample: readonly number[]): string[] => [
    percentile(sample, 0.5).toFixed(1),
    percentile(sample, 0.99).toFixed(1),
  ];
  console.log(
    table([
      ['', 'p50', 'p99', 'aim'],
      ['logged and answered', ...row(logged), ''],
      [
        "read in UNESCO's view",
        ...row(seen),
        `p50 ≤ ${AIM_MS}: ${percentile(seen, 0.5) <= AIM_MS ? 'reached' : 'MISSED'}`,
      ],
    ]),
  );
  for (const fault of faults) console.log(`WRONG: ${fault}`);
};
