import { randomUUID } from 'node:crypto';
import { migrateEventStore, PostgresEventStore } from '@concert/event-store-postgres';
import pg from 'pg';
import { type Contender, CONNECTIONS } from './contender.js';

export const concert: Contender = {
  name: 'Concert',
  open: async ({ connectionString, ownerUrl, serviceRole }) => {
    await migrateEventStore(ownerUrl, serviceRole);
    const pool = new pg.Pool({ connectionString, max: CONNECTIONS });
    const store = new PostgresEventStore({ pool, service: 'bench' });
    return {
      append: async (stream, version, events) => {
        await store.append({
          stream,
          programme: 'MDGF-1880',
          expectedVersion: version,
          events,
          commandId: randomUUID(),
          visibility: 'shared',
          ...events[0]!.metadata,
        });
      },
      readAll: async () => {
        const all = [];
        for (let after = 0n; ; after = all.at(-1)!.position) {
          const page = await store.read(after, 5_000);
          if (page.length === 0) return all;
          for (const { position, stream, streamVersion, type, data, actor, correlationId, causationId } of page)
            all.push({
              position,
              stream,
              streamVersion,
              type,
              data,
              metadata: { actor, correlationId, causationId },
            });
        }
      },
      close: async () => {
        await store.close();
        await pool.end();
      },
    };
  },
};
