import { existsSync, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize, resolve, sep } from 'node:path';
import send from '@fastify/send';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { portalHeaders } from './portal-headers.js';

export interface PortalOptions {
  /** What `vite build` has written. */
  readonly folder: string;
  /** The issuer that signs people in, when it is not our own. */
  readonly issuer: string | undefined;
}

const PAGE = 'index.html';
/** Of others; what they do not know is not a page of the portal. */
const NOT_PAGES = /^\/(api|oidc|health)(\/|$)/;
const YEAR = 31_536_000;
/** Vite puts a hash of the content into the name of everything in this folder. */
const HASHED = /^\/assets\//;

export const isPortalIn = (folder: string): boolean => existsSync(join(folder, PAGE));

const decoded = (url: string): string | undefined => {
  try {
    return normalize(decodeURIComponent(url.split('?')[0] as string)).replaceAll(sep, '/');
  } catch {
    return undefined;
  }
};

const isFile = async (root: string, path: string): Promise<boolean> => {
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(root + sep)) return false;
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
};

/** What the build wrote beside a file, smallest first. */
const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];

const accepts = (acceptEncoding: string, encoding: string): boolean =>
  acceptEncoding.split(',').some((entry) => {
    const [name, quality = ''] = entry.split(';').map((part) => part.trim());
    return name === encoding && !/^q=0(\.0*)?$/.test(quality);
  });

const smallest = async (
  root: string,
  file: string,
  acceptEncoding = '',
): Promise<{ file: string; encoding: Record<string, string> }> => {
  for (const { encoding, ending } of ENCODINGS)
    if (accepts(acceptEncoding, encoding) && (await isFile(root, file + ending)))
      return { file: file + ending, encoding: { 'content-encoding': encoding, vary: 'accept-encoding' } };
  return { file, encoding: { vary: 'accept-encoding' } };
};

const typeOf = (file: string): string => {
  const type = send.mime.getType(file) ?? 'application/octet-stream';
  return /^text\/|javascript|json|xml/.test(type) ? `${type}; charset=utf-8` : type;
};

/** A place in the portal: anything that a browser goes to and that is not the name of a file. */
const isPage = ({ headers }: FastifyRequest, path: string): boolean =>
  path === '/' || ((headers.accept ?? '').includes('text/html') && !/\.[^/]*$/.test(path));

/** The built portal at `/`: files as they are, compressed beforehand where the browser takes it; the page for the rest. */
export const portal: FastifyPluginAsync<PortalOptions> = async (server, { folder, issuer }) => {
  // A build puts a new folder in place of this one: browsers that have our page go on finding what it asks for.
  const root = realpathSync(folder);
  const headers = portalHeaders(issuer);

  server.get('/*', async (request, reply) => {
    const path = decoded(request.url);
    if (path === undefined || NOT_PAGES.test(path)) return reply.callNotFound();
    const isOwnFile = path !== '/' && (await isFile(root, path));
    if (!isOwnFile && !isPage(request, path)) return reply.callNotFound();
    const isLasting = isOwnFile && HASHED.test(path);
    const asked = isOwnFile ? path : `/${PAGE}`;
    const { file, encoding } = await smallest(root, asked, request.headers['accept-encoding']);
    const { statusCode, headers: ofFile, stream } = await send(request.raw, file, { root, cacheControl: false });
    return reply
      .status(statusCode)
      .headers({ ...ofFile, ...headers, ...encoding })
      .header('content-type', typeOf(asked))
      .header('cache-control', isLasting ? `public, max-age=${YEAR}, immutable` : 'no-cache')
      .send(stream);
  });
};
