import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClientMetadata, Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { DemonstrationClient } from './demonstration-clients.js';
import { type DemonstrationPerson, demonstrationPeople } from './demonstration-people.js';
import { ExpiringMemory } from './expiring-memory.js';
import { languageOf } from './language.js';
import { headersOf, type Page, written } from './pages/page.js';
import { refusalPage } from './pages/refusal.page.js';
import { signedOutPage, signOutPage } from './pages/sign-out.page.js';
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

/** A sign-in that waits for somebody to say who they are. */
export interface PendingSignIn {
  /** Languages that the application asked for, in order. */
  readonly uiLocales: unknown;
  /** Who this browser is already. */
  readonly current: DemonstrationPerson | undefined;
}

export interface DemonstrationIssuer {
  readonly handler: OidcHandler;
  readonly people: readonly DemonstrationPerson[];
  /** Origins to which a sign-in may lead. */
  readonly leadsTo: readonly string[];
  /** Undefined when nothing waits: it has expired, or this browser did not begin it. */
  pending(request: IncomingMessage, response: ServerResponse): Promise<PendingSignIn | undefined>;
  /** Signs the person in; returns where the browser goes next. */
  choose(request: IncomingMessage, response: ServerResponse, person: DemonstrationPerson): Promise<string>;
}

const AUDIENCE = 'concert';
const API = 'urn:concert:api';
const HOUR = 3600;
const DAY = 24 * HOUR;

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

const originsOf = (clients: readonly ClientMetadata[]): string[] => [
  ...new Set(clients.flatMap(({ redirect_uris = [] }) => redirect_uris.map((uri) => new URL(uri).origin))),
];

const show = (context: KoaContextWithOIDC, page: Page): void => {
  context.set(headersOf(page));
  context.body = written(page);
};

const languageIn = (context: KoaContextWithOIDC) =>
  languageOf(context.oidc?.params?.['ui_locales'] ?? context.query['ui_locales'], context.get('accept-language'));

/** How people sign in: one click instead of a password, remembered for a day. */
const signInOfPeople = (people: readonly DemonstrationPerson[], leadsTo: readonly string[]): Configuration => ({
  findAccount: (_context, id) => {
    const person = people.find((each) => each.id === id);
    return person && { accountId: id, claims: () => ({ sub: id, ...claimsOf(person) }) };
  },
  claims: { openid: ['sub'], profile: ['name', 'organization', 'role'] },
  // The access token is for the services, not for a userinfo endpoint: the portal reads the name from the ID token.
  conformIdTokenClaims: false,
  interactions: { url: (_context, { uid }) => `/oidc/interaction/${uid}` },
  // Our own portal asks for nothing that a person could refuse.
  loadExistingGrant: async ({ oidc }) => {
    const { provider, session, client, requestParamOIDCScopes, requestParamClaims } = oidc;
    const clientId = client!.clientId;
    const known = session!.grantIdFor(clientId);
    const grant =
      (known && (await provider.Grant.find(known))) || new provider.Grant({ clientId, accountId: session!.accountId });
    grant.addOIDCScope([...requestParamOIDCScopes].join(' '));
    grant.addOIDCClaims([...requestParamClaims]);
    await grant.save();
    return grant;
  },
  issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  renderError: (context, { error, error_description: description }) =>
    show(context, refusalPage({ error, description }, languageIn(context))),
  features: {
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        const isCertain = context.oidc.entities.IdTokenHint !== undefined;
        show(context, signOutPage({ language: languageIn(context), form, isCertain, leadsTo }));
      },
      postLogoutSuccessSource: (context) => show(context, signedOutPage(languageIn(context))),
    },
  },
});

const claimsOf = ({ name, organization, role }: DemonstrationPerson) => ({ name, organization, role });

/**
 * An OpenID Connect issuer whose clients and secrets everybody may know, for demonstrations and tests. A client signs in
 * with its secret, in the body or as Basic, and gets a signed token for an hour: who it is, organization and role. A
 * person says in the browser who they are, and the portal gets such a token, and renews it for a day.
 */
export const demonstrationIssuer = async (options: DemonstrationIssuerOptions): Promise<DemonstrationIssuer> => {
  const { issuer, keys, clients, browserClients = [] } = options;
  const people = demonstrationPeople(clients);
  const leadsTo = originsOf(browserClients);
  const { features, ...ofPeople } = signInOfPeople(people, leadsTo);
  const DemonstrationProvider = await loadProvider();
  const provider = new DemonstrationProvider(issuer, {
    ...ofPeople,
    adapter: ExpiringMemory,
    jwks: { keys: [...keys.keys] as never },
    cookies: { keys: [...keys.cookieKeys] },
    clients: [...clients.map(metadataOf), ...browserClients],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: ['organization', 'role'] },
    extraTokenClaims: (_context, token) => {
      const { client, accountId } = token as { client?: Record<string, unknown>; accountId?: string };
      const person = people.find(({ id }) => id === accountId);
      if (person) return claimsOf(person);
      const { organization, role } = client ?? {};
      return { organization, role } as never;
    },
    ttl: {
      ClientCredentials: HOUR,
      AccessToken: HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: DAY,
      Session: DAY,
      Grant: DAY,
    },
    pkce: { required: () => true },
    features: {
      ...features,
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
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

  return {
    handler: provider.callback(),
    people,
    leadsTo,
    pending: async (request, response) => {
      const interaction = await provider.interactionDetails(request, response).catch(unlessGone);
      return (
        interaction && {
          uiLocales: interaction.params['ui_locales'],
          current: people.find(({ id }) => id === interaction.session?.accountId),
        }
      );
    },
    choose: async (request, response, { id }) => {
      const interaction = await provider.interactionDetails(request, response);
      const { session, exp } = interaction;
      // So that two tabs may be two people: the browser begins a new session, and the first tab keeps its own.
      if (session && session.accountId !== id) {
        provider.createContext(request, response).cookies.set(provider.cookieName('session'), null, { signed: true });
        delete interaction.session;
        await interaction.save(exp - Math.floor(Date.now() / 1000));
      }
      return provider.interactionResult(request, response, { login: { accountId: id } });
    },
  };
};

const unlessGone = (error: unknown): undefined => {
  if ((error as Error).name === 'SessionNotFound') return undefined;
  throw error;
};
