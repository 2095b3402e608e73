import '../../../infra/setup/typescript.mjs';

/** Starts the PostgreSQL that every test of this run uses. Plain JavaScript, because Jest loads it outside its own transform. */
export default async () => {
  const { startTestServer } = await import('./test-server.ts');
  await startTestServer();
};
