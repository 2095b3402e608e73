import { merge, type OpenApi, type Part } from './merge.js';

const PARTICIPANT = {
  name: 'participant',
  in: 'path',
  required: true,
  description: 'Code of the agency, ministry or office whose view it is; upper or lower case',
  schema: { type: 'string', example: 'ILO' },
};

export interface Described {
  readonly gateway: OpenApi;
  /** By the service's name; left undefined by those that do not answer. */
  readonly services: ReadonlyMap<string, OpenApi | undefined>;
  /** All views are one application: any of them describes them. */
  readonly view: OpenApi | undefined;
  /** Of our own issuer; undefined where another one signs people in. */
  readonly tokenPath: string | undefined;
}

const waysToSignIn = (tokenPath: string | undefined): object => {
  const bearer = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
  if (!tokenPath) return { bearer };
  return {
    bearer,
    client: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: tokenPath, scopes: {} } } },
  };
};

const aboutWith = (tokenPath: string | undefined): string =>
  [
    'Everything that Concert records and tells. Sign in with *Authorize*:',
    tokenPath
      ? 'with a demonstration client such as `pmo` and the secret `demo`, or with a token.'
      : 'with a token of your issuer.',
    'What goes wrong is answered with a problem (RFC 9457): its `code` is for programs, its `detail` for people.',
  ].join(' ');

const tagsOf = (item: Record<string, unknown>): string[] =>
  Object.values(item).flatMap((operation) => (operation as { tags?: string[] }).tags ?? []);

/** A service's own matters first, its operation last. */
const rankOf = (tag: string, document: OpenApi): number => {
  if (tag === document.info?.title) return 0;
  return tag.endsWith(': operations') ? 2 : 1;
};

const orderOfTags = (parts: readonly Part[]): { name: string }[] =>
  parts.flatMap((part) => {
    const tags = [...new Set(Object.values(merge([part]).paths).flatMap(tagsOf))];
    const ranked = tags.sort(
      (one, other) => rankOf(one, part.document) - rankOf(other, part.document) || one.localeCompare(other),
    );
    return ranked.map((name) => ({ name }));
  });

/** The API of everything at this address as one OpenAPI document. */
export const wholeDocument = ({ gateway, services, view, tokenPath }: Described): object => {
  const parts: Part[] = [];
  for (const [name, document] of services) if (document) parts.push({ name, prefix: `/api/${name}`, document });
  if (view) parts.push({ name: 'view', prefix: '/api/views/{participant}', document: view, parameters: [PARTICIPANT] });
  parts.push({ name: 'gateway', prefix: '', document: gateway });

  const silent = [...services].filter(([, document]) => !document).map(([name]) => name);
  const missing = `Not described, because they do not answer now: ${silent.join(', ')}.`;
  const { paths, components } = merge(parts);
  return {
    openapi: '3.0.0',
    info: {
      title: 'Concert',
      version: '1',
      description: silent.length > 0 ? `${aboutWith(tokenPath)}\n\n${missing}` : aboutWith(tokenPath),
    },
    tags: orderOfTags(parts),
    paths,
    components: { ...components, securitySchemes: waysToSignIn(tokenPath) },
    security: [{ bearer: [] }, ...(tokenPath ? [{ client: [] }] : [])],
  };
};
