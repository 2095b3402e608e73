import { deliveryMigrations, ViewSet } from '@concert/projections';
import { DataSource } from 'typeorm';
import type { BenchServer } from '../server.js';
import { ReportedFigures, reportedFigures } from './figures.view.js';

export interface OpenView {
  readonly views: ViewSet;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

/** The view in a database of its own, as a participant has it. */
export const openView = async (server: BenchServer, name: string): Promise<OpenView> => {
  const database = await server.createDatabase();
  const dataSource = new DataSource({
    type: 'postgres',
    url: database.connectionString,
    entities: [ReportedFigures],
    migrations: deliveryMigrations,
    poolSize: 4,
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  const views = new ViewSet({ name, dataSource, projections: [reportedFigures] });
  await views.followDefinitions();
  return {
    views,
    dataSource,
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
};
