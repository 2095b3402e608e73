import { TokenIssuer } from '@concert/test-kit';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ServiceConfig } from '../configuration/service-config.js';
import { AuthenticationGuard } from './authentication.guard.js';

const ilo = { organization: 'ILO', role: 'coordinator' };

const requestWith = (token: string): ExecutionContext =>
  ({
    getHandler: () => requestWith,
    getClass: () => AuthenticationGuard,
    switchToHttp: () => ({ getRequest: () => ({ headers: { authorization: `Bearer ${token}` } }) }),
  }) as unknown as ExecutionContext;

describe('S24: a token', () => {
  let issuer: TokenIssuer;
  let guard: AuthenticationGuard;
  beforeAll(async () => {
    issuer = await TokenIssuer.start();
    const { OIDC_ISSUER: oidcIssuer, OIDC_JWKS_URL: oidcJwksUrl, OIDC_AUDIENCE: oidcAudience } = issuer.env;
    guard = new AuthenticationGuard({ oidcIssuer, oidcJwksUrl, oidcAudience } as ServiceConfig, new Reflector());
  });
  afterAll(() => issuer.close());

  it('lets in whom it names', async () => {
    await expect(guard.canActivate(requestWith(await issuer.tokenFor(ilo)))).resolves.toBe(true);
  });

  it.each([
    ['never expires', ilo, { expiresIn: null }],
    ['has expired', ilo, { expiresIn: -60 }],
    ['was issued in the future', ilo, { issuedIn: 600 }],
    ['is of another type, such as one that only names a person', ilo, { typ: 'JWT' }],
    ['is for another API', ilo, { audience: 'somebody-else' }],
    ['names an empty organization', { ...ilo, organization: '' }, {}],
    ['names a blank organization', { ...ilo, organization: '  ' }, {}],
  ])('is refused when it %s', async (_, holder, faults) => {
    const token = await issuer.tokenFor(holder, faults);
    await expect(guard.canActivate(requestWith(token))).rejects.toThrow(
      expect.objectContaining({ status: 401 }) as unknown as Error,
    );
  });
});
