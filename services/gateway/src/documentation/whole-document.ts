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

/** The API of everything at this address as one OpenAPI document. */
export const wholeDocument = ({ gateway, services, view, tokenPath }: Described): object => {
  const parts: Part[] = [{ name: 'gateway', prefix: '', document: gateway }];
  for (const [name, document] of services) if (document) parts.push({ name, prefix: `/api/${name}`, document });
  if (view) parts.push({ name: 'view', prefix: '/api/views/{participant}', document: view, parameters: [PARTICIPANT] });

  const silent = [...services].filter(([, document]) => !document).map(([name]) => name);
  const { paths, components } = merge(parts);
  return {
    openapi: '3.0.0',
    info: {
      title: 'Concert',
      version: '1',
      description:
        silent.length > 0 ? `Not described, because they do not answer now: ${silent.join(', ')}.` : undefined,
    },
    paths,
    components: { ...components, securitySchemes: waysToSignIn(tokenPath) },
    security: [{ bearer: [] }, ...(tokenPath ? [{ client: [] }] : [])],
  };
};
