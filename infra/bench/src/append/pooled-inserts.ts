import pg from 'pg';
import { type Contender, CONNECTIONS } from './contender.js';

const INSERT = `
  insert into events (stream, stream_version, type, data, metadata)
  select $1, $2 + nr, e.type, e.data, e.metadata
  from unnest($3::text[], $4::json[], $5::json[]) with ordinality as e(type, data, metadata, nr)`;

/** What one would write first: a serial position and an INSERT per append. No versions checked, no commit order. */
export const pooledInserts: Contender = {
  name: 'pooled INSERTs',
  open: async ({ connectionString }) => {
    const pool = new pg.Pool({ connectionString, max: CONNECTIONS });
    await pool.query(`
      create table events (
        position bigserial primary key,
        stream text not null,
        stream_version integer not null,
        type text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        data json not null,
        metadata json not null,
        unique (stream, stream_version)
      )`);
    return {
      append: async (stream, version, events) => {
        await pool.query({
          name: 'insert',
          text: INSERT,
          values: [
            stream,
            version,
            events.map(({ type }) => type),
            events.map(({ data }) => JSON.stringify(data)),
            events.map(({ metadata }) => JSON.stringify(metadata)),
          ],
        });
      },
      readAll: async () => {
        const { rows } = await pool.query('select * from events order by position');
        return rows.map(({ position, stream, stream_version: streamVersion, type, data, metadata }) => ({
          position: BigInt(position),
          stream,
          streamVersion,
          type,
          data,
          metadata,
        }));
      },
      close: () => pool.end(),
    };
  },
};
