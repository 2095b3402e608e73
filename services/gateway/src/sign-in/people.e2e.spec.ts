import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { Browser, PortalSignIn, signInAs, type Tokens } from '../../../../infra/e2e/browser.js';
import { GatewayConfig } from '../gateway.config.js';
import { runGateway, type RunningGateway } from '../gateway.js';

describe('a person signs in', () => {
  let gateway: RunningGateway;
  let folder: string;
  let origin: string;
  const begin = (parameters: Record<string, string> = {}, browser = new Browser()) => {
    const signIn = new PortalSignIn(browser, { origin, parameters });
    return { browser, signIn, begun: signIn.begin() };
  };
  const pageOf = async (answer: Response) => ({
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-sign-in-'));
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const nobody = `http://127.0.0.1:${await freePort()}`;
    gateway = await runGateway(
      loadConfig(GatewayConfig, {
        PORT: String(port),
        PUBLIC_URL: origin,
        ...Object.fromEntries(
          ['AGENCIES', 'ACTIVITIES', 'BUDGETS', 'RECOMMENDATIONS', 'REVIEWS'].map((name) => [`${name}_URL`, nobody]),
        ),
        VIEW_URLS: `ILO=${nobody},MoHRSS=${nobody}`,
        DEMONSTRATION_ISSUER: 'true',
        DEMONSTRATION_KEYS: join(folder, 'signing.json'),
        DEMONSTRATION_ORGANIZATIONS: 'ILO,UNESCO,MoHRSS',
        DEMONSTRATION_SERVICE_SECRET: 'between-services',
        LOG_LEVEL: 'silent',
      }),
    );
  });

  afterAll(async () => {
    await gateway.close();
    await rm(folder, { recursive: true });
  });

  it('by choosing who they are, and the portal gets a token that the services accept', async () => {
    const tokens = await signInAs('ilo-coordinator', { origin });
    const { payload } = await jwtVerify(tokens.access_token, createRemoteJWKSet(new URL(`${origin}/oidc/jwks`)), {
      issuer: `${origin}/oidc`,
      audience: 'concert',
    });
    expect(payload).toMatchObject({
      sub: 'ilo-coordinator',
      client_id: 'concert-portal',
      organization: 'ILO',
      role: 'coordinator',
      name: 'Coordinator, ILO',
    });
    expect(tokens.expires_in).toBe(3600);
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      sub: 'ilo-coordinator',
      aud: 'concert-portal',
      organization: 'ILO',
      role: 'coordinator',
      name: 'Coordinator, ILO',
    });
  });

  it('and comes back with what the portal sent along', async () => {
    const { signIn, begun } = begin();
    const back = await signIn.choose((await begun).url, 'pmo');
    expect(`${back.origin}${back.pathname}`).toBe(`${origin}/sign-in/callback`);
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ state: 'where-i-was', iss: `${origin}/oidc` });
  });

  it('for a day: each refresh token serves once and brings the next', async () => {
    const { signIn, begun } = begin();
    const back = await signIn.choose((await begun).url, 'nsc');
    const first = (await (await signIn.exchange(back.searchParams.get('code') ?? '')).json()) as Tokens;
    const second = (await (await signIn.refresh(first.refresh_token)).json()) as Tokens;
    expect(decodeJwt(second.access_token)).toMatchObject({ sub: 'nsc', role: 'nsc', aud: 'concert' });
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await signIn.refresh(first.refresh_token)).status).toBe(400);
  });

  it('once: the browser remembers it, and renews without a question', async () => {
    const { browser, signIn, begun } = begin();
    await signIn.choose((await begun).url, 'fund');
    const again = begin({ prompt: 'none' }, browser);
    const { url } = await again.begun;
    const answer = await again.signIn.exchange(new URL(url).searchParams.get('code') ?? '');
    expect(decodeJwt(((await answer.json()) as Tokens).access_token)).toMatchObject({ sub: 'fund', role: 'fund' });
  });

  it('as somebody else when the portal asks again, and a tab of the first stays who it was', async () => {
    const browser = new Browser();
    const first = new PortalSignIn(browser, { origin });
    const back = await first.choose((await first.begin()).url, 'pmo');
    const ofFirst = (await (await first.exchange(back.searchParams.get('code') ?? '')).json()) as Tokens;

    const { signIn, begun } = begin({ prompt: 'login' }, browser);
    const { url, answer } = await begun;
    expect(await answer.text()).toContain('You are signed in as Programme management office');
    const second = await signIn.exchange((await signIn.choose(url, 'nsc')).searchParams.get('code') ?? '');
    expect(decodeJwt(((await second.json()) as Tokens).access_token)).toMatchObject({ sub: 'nsc' });

    const renewed = (await (await first.refresh(ofFirst.refresh_token)).json()) as Tokens;
    expect(decodeJwt(renewed.access_token)).toMatchObject({ sub: 'pmo' });
  });

  it('and out again, back to the portal, and what was granted ends', async () => {
    const { browser, signIn, begun } = begin();
    const back = await signIn.choose((await begun).url, 'auditor');
    const tokens = (await (await signIn.exchange(back.searchParams.get('code') ?? '')).json()) as Tokens;
    const leave = `${origin}/oidc/session/end?${new URLSearchParams({
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: `${origin}/signed-out`,
    })}`;
    const page = await (await browser.send(leave)).text();
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    expect(page).toContain("getElementById('yes').click()");
    const answer = await browser.submit(`${origin}/oidc/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(answer.headers.get('location')).toBe(`${origin}/signed-out`);
    expect((await signIn.refresh(tokens.refresh_token)).status).toBe(400);
    expect((await begin({ prompt: 'none' }, browser).begun).url).toContain('error=login_required');
  });

  it('with nothing but the code that was begun here', async () => {
    const { signIn, begun } = begin();
    const code = (await signIn.choose((await begun).url, 'pmc')).searchParams.get('code') ?? '';
    expect((await signIn.exchange(code, 'x'.repeat(43))).status).toBe(400);
    const withoutProof = await new PortalSignIn(new Browser(), {
      origin,
      parameters: { code_challenge: '', code_challenge_method: '' },
    }).begin();
    expect(withoutProof.url).toContain('error=invalid_request');
  });

  describe('on a page', () => {
    it('that lists everyone but services, grouped, and says that it is a demonstration', async () => {
      const { text } = await pageOf((await begin().begun).answer);
      const people = [...text.matchAll(/name="person" value="([^"]+)"/g)].map(([, id]) => id);
      expect(people).toEqual([
        ...['pmo', 'nsc', 'pmc', 'fund', 'auditor'],
        ...['ilo-coordinator', 'ilo-finance', 'unesco-coordinator', 'unesco-finance'],
        ...['mohrss-coordinator', 'mohrss-finance'],
      ]);
      expect(text).toContain('This is a demonstration sign-in');
      expect(text).toContain('International Labour Organization');
      expect(text).not.toContain('<input');
    });

    it.each([
      [{}, 'zh-CN,zh;q=0.9,en;q=0.8', '您今天以什么身份登录'],
      [{}, 'fr-FR, en;q=0.5', 'Who are you today?'],
      [{ ui_locales: 'zh-Hans en' }, 'en-GB', '您今天以什么身份登录'],
    ] as const)('in the language that was asked for: %j, %s', async (parameters, accepted, title) => {
      const browser = new Browser();
      const { url } = await begin({ ...parameters }, browser).begun;
      const { text, headers } = await pageOf(await browser.send(url, { headers: { 'accept-language': accepted } }));
      expect(text).toContain(title);
      expect(text).toContain(`<html lang="${headers.get('content-language')}">`);
    });

    it('that nobody can frame and that runs nothing', async () => {
      const { headers, text } = await pageOf((await begin().begun).answer);
      const policy = headers.get('content-security-policy');
      for (const directive of [
        "default-src 'none'",
        "script-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(directive);
      expect(headers.get('cache-control')).toBe('no-store');
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    });
  });

  describe('or is told in words why not', () => {
    it('when the application is unknown', async () => {
      const { answer } = await new PortalSignIn(new Browser(), { origin, client: 'payroll' }).begin();
      const { status, text } = await pageOf(answer);
      expect(status).toBe(400);
      expect(text).toContain('This application is not known here');
    });

    it('when it would lead elsewhere', async () => {
      const { answer } = await new PortalSignIn(new Browser(), {
        origin,
        redirectUri: 'http://elsewhere.test/x',
      }).begin();
      expect((await pageOf(answer)).text).toContain('This sign-in would lead to an unknown address');
    });

    it('when it has expired, or was begun in another browser', async () => {
      const { url } = await begin().begun;
      const stranger = new Browser();
      for (const answer of [await stranger.send(url), await stranger.submit(url, { person: 'pmo' })]) {
        const { status, text, headers } = await pageOf(answer);
        expect(status).toBe(400);
        expect(text).toContain('This sign-in has expired');
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      }
    });

    it('when there is nobody of that name', async () => {
      const { browser, begun } = begin();
      const { status, text } = await pageOf(await browser.submit((await begun).url, { person: 'service' }));
      expect(status).toBe(400);
      expect(text).toContain('There is nobody of that name here');
    });
  });

  it('as the portal is told before anybody has', async () => {
    expect(await (await fetch(`${origin}/api/settings`)).json()).toEqual({
      signIn: {
        authority: `${origin}/oidc`,
        clientId: 'concert-portal',
        scope: 'openid profile',
        isDemonstration: true,
      },
      views: ['ILO', 'MoHRSS'],
    });
  });
});

describe('with an issuer of the organization', () => {
  it('the portal is told that one', async () => {
    const urls = Object.fromEntries(
      ['AGENCIES', 'ACTIVITIES', 'BUDGETS', 'RECOMMENDATIONS', 'REVIEWS'].map((name) => [`${name}_URL`, 'http://x:1']),
    );
    const gateway = await runGateway(
      loadConfig(GatewayConfig, {
        ...urls,
        PORT: String(await freePort()),
        OIDC_ISSUER: 'https://login.example.org/realms/un',
        PORTAL_CLIENT_ID: 'joint-programmes',
        PORTAL_SCOPE: 'openid profile concert',
        LOG_LEVEL: 'silent',
      }),
    );
    expect(await (await fetch(`${gateway.url}/api/settings`)).json()).toEqual({
      signIn: {
        authority: 'https://login.example.org/realms/un',
        clientId: 'joint-programmes',
        scope: 'openid profile concert',
        isDemonstration: false,
      },
      views: [],
    });
    expect((await fetch(`${gateway.url}/oidc/auth`)).status).toBe(404);
    await gateway.close();
  });
});
