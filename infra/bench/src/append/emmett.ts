import pg from 'pg';
import { type BenchEvent, type Contender, CONNECTIONS } from './contender.js';

/** The part of emmett that is measured; it is installed when the benchmark runs, so its own types may be missing. */
interface EmmettStore {
  schema: { migrate(): Promise<unknown> };
  appendToStream(
    stream: string,
    events: readonly BenchEvent[],
    options: { expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' },
  ): Promise<unknown>;
  close(): Promise<void>;
}

const PACKAGE: string = '@event-driven-io/emmett-postgresql';

export const emmett: Contender = {
  name: 'emmett-postgresql',
  open: async ({ connectionString }) => {
    const { getPostgreSQLEventStore } = (await import(PACKAGE)) as {
      getPostgreSQLEventStore: (connectionString: string, options: object) => EmmettStore;
    };
    const pool = new pg.Pool({ connectionString, max: CONNECTIONS });
    const store = getPostgreSQLEventStore(connectionString, {
      schema: { autoMigration: 'None' },
      connectionOptions: { pool },
    });
    await store.schema.migrate();
    return {
      append: async (stream, version, events) => {
        await store.appendToStream(stream, events, {
          expectedStreamVersion: version === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(version),
        });
      },
      readAll: async () => {
        const { rows } = await pool.query(
          `select global_position, stream_id, stream_position, message_type, message_data, message_metadata
           from emt_messages order by global_position`,
        );
        return rows.map((row) => ({
          position: BigInt(row.global_position),
          stream: row.stream_id,
          streamVersion: Number(row.stream_position),
          type: row.message_type,
          data: row.message_data,
          // It adds an id of its own.
          metadata: { ...row.message_metadata, messageId: undefined },
        }));
      },
      close: async () => {
        await store.close();
        await pool.end();
      },
    };
  },
};
