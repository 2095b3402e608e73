import { positions } from '~/api/positions';
import { problemOf } from '~/api/problem';
import { queryClient } from '~/api/query-client';
import { session } from '~/session/session';
import { type KeptCommand, store } from './store';

const TRY_EVERY_MS = 20_000;
/** Two tabs never send at the same time. */
const LOCK = 'concert.outbox';

const listeners = new Set<() => void>();
let known: readonly KeptCommand[] = [];

const look = async (): Promise<void> => {
  const person = session.person?.id;
  const kept = person ? await (await store()).getAllFromIndex('outbox', 'person', person) : [];
  known = kept.sort((a, b) => a.givenAt.localeCompare(b.givenAt));
  listeners.forEach((listener) => listener());
};

type Given = Pick<KeptCommand, 'method' | 'path' | 'body' | 'title'>;

/** `sent` it is in the record; `kept` it will be sent when the network is back. */
export type Fate = 'sent' | 'kept';

type Answer = 'sent' | 'not-reached' | 'refused';

const send = async (command: KeptCommand): Promise<Answer> => {
  const answer = await fetch(command.path, {
    method: command.method,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': command.id,
      Authorization: `Bearer ${session.token() ?? ''}`,
    },
    body: JSON.stringify(command.body),
  }).catch(() => undefined);
  if (answer?.status === 401) void session.renewed();
  if (!answer || answer.status === 401 || answer.status === 429 || answer.status >= 500) return 'not-reached';
  const database = await store();
  if (answer.ok) {
    const source = positions.remember(answer.headers.get('Log-Position'));
    await database.delete('outbox', command.id);
    void queryClient.invalidateQueries(source ? { queryKey: [source] } : undefined);
    return 'sent';
  }
  const { facts } = await problemOf(answer);
  await database.put('outbox', { ...command, refusal: facts });
  return 'refused';
};

/** Sends what waits, oldest first, and stops at the first that nobody takes. */
const sendAll = (): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    const person = session.person?.id;
    if (!person) return;
    const waiting = (await (await store()).getAllFromIndex('outbox', 'person', person))
      .filter(({ refusal }) => !refusal)
      .sort((a, b) => a.givenAt.localeCompare(b.givenAt));
    for (const command of waiting) if ((await send(command)) === 'not-reached') break;
    await look();
  });

export const outbox = {
  state: (): readonly KeptCommand[] => known,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  /**
   * Records a command now, or as soon as that is possible. It is kept before it is sent: neither a lost answer nor a
   * closed window loses it, and its key keeps it from being recorded twice.
   *
   * @returns its fate; a refusal stays in the outbox with its reason and is thrown by nobody
   */
  async give(given: Given): Promise<Fate | 'refused'> {
    const person = session.person?.id;
    if (!person) throw new Error('Nobody is signed in');
    const command: KeptCommand = { ...given, id: crypto.randomUUID(), person, givenAt: new Date().toISOString() };
    await (await store()).put('outbox', command);
    await sendAll();
    const left = known.find(({ id }) => id === command.id);
    return !left ? 'sent' : left.refusal ? 'refused' : 'kept';
  },

  /** Puts away what the person has given up. */
  async putAway(id: string): Promise<void> {
    await (await store()).delete('outbox', id);
    await look();
  },

  sendAll,
};

/** Sends what waits from an earlier visit, and again whenever the network is back. */
export const startSending = (): void => {
  const quietly = (): void => void sendAll().catch(() => undefined);
  window.addEventListener('online', quietly);
  session.subscribe(quietly);
  window.setInterval(() => known.some(({ refusal }) => !refusal) && quietly(), TRY_EVERY_MS);
  void session.open().then(quietly);
};
