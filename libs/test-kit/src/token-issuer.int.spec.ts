import { createRemoteJWKSet, jwtVerify } from 'jose';
import { TokenIssuer } from './token-issuer.js';

describe('the token issuer', () => {
  let issuer: TokenIssuer;
  beforeAll(async () => void (issuer = await TokenIssuer.start()));
  afterAll(() => issuer.close());

  const verify = (token: string) =>
    jwtVerify(token, createRemoteJWKSet(new URL(issuer.jwksUrl)), { issuer: issuer.issuer, audience: 'concert' });

  it('signs tokens that its keys verify', async () => {
    const { payload } = await verify(await issuer.tokenFor({ organization: 'ILO', role: 'coordinator' }));
    expect(payload).toMatchObject({ sub: 'ilo-coordinator', organization: 'ILO', role: 'coordinator' });
  });

  it('signs tokens that a service must refuse', async () => {
    const holder = { organization: 'ILO', role: 'coordinator' };
    await expect(verify(await issuer.expiredTokenFor(holder))).rejects.toThrow('"exp"');
    await expect(verify(await issuer.foreignTokenFor(holder))).rejects.toThrow('"aud"');
  });
});
