import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClientMetadata, Provider } from 'oidc-provider';
import type { DemonstrationClient } from './demonstration-clients.js';
import { ExpiringMemory } from './expiring-memory.js';
import type { SigningKeys } from './signing-keys.js';

export interface DemonstrationIssuerOptions {
  /** `http://localhost:8080/oidc`: the `iss` of every token. */
  readonly issuer: string;
  readonly keys: SigningKeys;
  readonly clients: readonly DemonstrationClient[];
  /** Clients that sign people in with a browser: authorization code with PKCE. */
  readonly browserClients?: readonly ClientMetadata[];
}

export type OidcHandler = (request: IncomingMessage, response: ServerResponse) => void;

const AUDIENCE = 'concert';
const API = 'urn:concert:api';
const HOUR = 3600;

const metadataOf = ({ id, secret, organization, role }: DemonstrationClient): ClientMetadata => ({
  client_id: id,
  client_secret: secret,
  organization,
  role,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'client_secret_basic',
});

/** oidc-provider asks for Node 22 in a warning at import; what is used of it here is specified on Node 20 (ADR 0011). */
const loadProvider = async (): Promise<typeof Provider> => {
  const output = globalThis.console;
  const { warn } = output;
  output.warn = () => undefined;
  try {
    return (await import('oidc-provider')).default;
  } finally {
    output.warn = warn;
  }
};

/**
 * An OpenID Connect issuer whose clients and secrets everybody may know, for demonstrations and tests. A client signs in
 * with its secret, in the body or as Basic, and gets a signed token for an hour: who it is, organization and role.
 */
export const demonstrationIssuer = async (options: DemonstrationIssuerOptions): Promise<OidcHandler> => {
  const { issuer, keys, clients, browserClients = [] } = options;
  const DemonstrationProvider = await loadProvider();
  const provider = new DemonstrationProvider(issuer, {
    adapter: ExpiringMemory,
    jwks: { keys: [...keys.keys] as never },
    cookies: { keys: [...keys.cookieKeys] },
    clients: [...clients.map(metadataOf), ...browserClients],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: ['organization', 'role'] },
    extraTokenClaims: (_context, token) => {
      const { organization, role } = (token as { client?: Record<string, unknown> }).client ?? {};
      return { organization, role } as never;
    },
    ttl: { ClientCredentials: HOUR, AccessToken: HOUR },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: HOUR,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  });
  return provider.callback();
};
