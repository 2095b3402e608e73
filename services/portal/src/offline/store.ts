import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ProblemFacts } from '~/api/problem';

/** A command that somebody gave while it could not be sent, or that was refused when it was. */
export interface KeptCommand {
  /** Also the Idempotency-Key: however often it is sent, it is recorded once. */
  readonly id: string;
  /** Who gave it; it is sent as that person only. */
  readonly person: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  /** Words that let the person recognise it. */
  readonly title: string;
  readonly givenAt: string;
  readonly refusal?: ProblemFacts;
}

interface Tables extends DBSchema {
  outbox: { key: string; value: KeptCommand; indexes: { person: string } };
  /** What a form held when it was left. */
  drafts: { key: string; value: { readonly values: unknown; readonly savedAt: string } };
  /** What was last read, per person. */
  answers: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<Tables>> | undefined;

export const store = (): Promise<IDBPDatabase<Tables>> => {
  opened ??= openDB<Tables>('concert', 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('person', 'person');
      database.createObjectStore('drafts');
      database.createObjectStore('answers');
    },
  });
  return opened;
};
