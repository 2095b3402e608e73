import type { AppendRequest } from '@concert/event-sourcing';
import { Copy, type CopySettings } from './copy.js';

/** What a process is asked to do; `id` names the answer. */
export interface Asked {
  readonly id: number;
  readonly what: keyof Answers;
  readonly with: readonly unknown[];
}

export type Answered =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: string };

let copy: Copy | undefined;

const opened = (): Copy => {
  if (!copy) throw new Error('This copy is not open');
  return copy;
};

/** Everything a process can be asked; the test names it, the process does it. */
const answers = {
  open: async (settings: CopySettings) => {
    copy = await Copy.open(settings);
  },
  close: async () => {
    await copy?.close();
    copy = undefined;
  },
  append: (request: AppendRequest) => opened().append(request),
  appendSlowly: (request: AppendRequest, ms: number, end: 'commit' | 'rollback') =>
    opened().appendSlowly(request, ms, end),
  relay: () => opened().relay(),
  follow: () => opened().follow(),
  unfollow: () => opened().unfollow(),
  status: () => opened().status(),
  rebuild: () => opened().rebuild(),
  verify: () => opened().verify(),
  mend: () => opened().mend(),
  parked: () => opened().parked(),
  release: (programme: string) => opened().release(programme),
  memory: () => Promise.resolve(process.memoryUsage().rss),
};

export type Answers = typeof answers;

const answer = async ({ id, what, with: args }: Asked): Promise<void> => {
  const act = answers[what] as (...args: readonly unknown[]) => Promise<unknown>;
  let answered: Answered;
  try {
    answered = { id, result: await act(...args) };
  } catch (error) {
    answered = { id, error: error instanceof Error ? error.message || error.name : String(error) };
  }
  process.send?.(answered);
};

process.on('message', (asked: Asked) => void answer(asked));
// Ctrl-C reaches every process of the terminal; the test ends this one when it has cleared away.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
