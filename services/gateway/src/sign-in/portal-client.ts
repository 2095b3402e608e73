import type { ClientMetadata } from 'oidc-provider';

export const PORTAL_CLIENT = 'concert-portal';
export const PORTAL_SCOPE = 'openid profile';

/** Paths at which the portal takes up a sign-in, renews it unseen, and arrives after signing out. */
const RETURNS = ['/sign-in/callback', '/sign-in/silent'];
const SIGNED_OUT = ['/', '/signed-out'];

const at = (origins: readonly string[], paths: readonly string[]): string[] =>
  origins.flatMap((origin) => paths.map((path) => `${origin}${path}`));

/** The portal in a browser: it keeps no secret, and proves with PKCE that it began the sign-in it ends. */
export const portalClient = (origins: readonly string[]): ClientMetadata => ({
  client_id: PORTAL_CLIENT,
  client_name: 'Concert',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: at(origins, RETURNS),
  post_logout_redirect_uris: at(origins, SIGNED_OUT),
  scope: PORTAL_SCOPE,
});
