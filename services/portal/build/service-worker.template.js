/* Opens the portal without a network. What the record says is never kept here: pages keep it per person. */
const VERSION = '%VERSION%';
const PATHS = [/* %PATHS% */];
const SHELL = `shell-${VERSION}`;
const SETTINGS = '/api/settings';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(SHELL)
      // Who signs people in is kept from the first visit on, which this worker did not see begin.
      .then((cache) => Promise.all([cache.addAll(PATHS), cache.add(SETTINGS).catch(() => undefined)]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

const keeping = async (request, key) => {
  const cache = await caches.open(SHELL);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(key, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw error;
  }
};

const kept = async (request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname === SETTINGS) return event.respondWith(keeping(request, SETTINGS));
  if (/^\/(?:api|oidc|health)\//.test(pathname)) return;
  if (request.mode === 'navigate') return event.respondWith(keeping(request, '/'));
  if (PATHS.includes(pathname)) event.respondWith(kept(request));
});
