/** Lets the browser keep the portal itself, so that it opens without a network. */
export const openWithoutNetwork = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // A failure only means that the portal needs the network.
  void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
};
