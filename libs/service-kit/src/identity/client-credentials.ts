import type { ServiceConfig } from '../configuration/service-config.js';

const RENEW_BEFORE_MS = 60_000;

/** A token of the service's own, renewed before it expires; for reading the published events of others. */
export const clientCredentials = ({
  oidcTokenUrl,
  serviceClientId,
  serviceClientSecret,
}: ServiceConfig): (() => Promise<string>) => {
  let current: { token: string; renewAt: number } | undefined;
  return async () => {
    if (current && Date.now() < current.renewAt) return current.token;
    if (!oidcTokenUrl || !serviceClientId || !serviceClientSecret)
      throw new Error(
        'OIDC_TOKEN_URL, SERVICE_CLIENT_ID and SERVICE_CLIENT_SECRET are needed to read from other services',
      );
    const answer = await fetch(oidcTokenUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: serviceClientId,
        client_secret: serviceClientSecret,
      }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`${oidcTokenUrl} gave no token: ${answer.status}`);
    const { access_token: token, expires_in: seconds } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    current = { token, renewAt: Date.now() + seconds * 1_000 - RENEW_BEFORE_MS };
    return token;
  };
};
