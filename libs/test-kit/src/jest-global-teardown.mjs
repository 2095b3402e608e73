/** Ends what the set-up started. */
export default async () => {
  const { stopTestServer } = await import('./test-server.ts');
  await stopTestServer();
};
