import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The connections under an open data source. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;
