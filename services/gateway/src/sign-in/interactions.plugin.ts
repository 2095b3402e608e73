import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { DemonstrationIssuer } from './demonstration-issuer.js';
import { type Language, languageOf } from './language.js';
import { headersOf, type Page, written } from './pages/page.js';
import { personChoicePage } from './pages/person-choice.page.js';
import { refusalPage, type SignInError } from './pages/refusal.page.js';

const EXPIRED: SignInError = { error: 'invalid_request', description: 'authorization request has expired' };
const BODY_LIMIT = 1024;

/** The page on which a visitor says who they are. */
export const interactions: FastifyPluginAsync<{ issuer: DemonstrationIssuer }> = async (server, { issuer }) => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );
  const languageFor = (request: FastifyRequest, uiLocales?: unknown): Language =>
    languageOf(
      (request.query as Record<string, unknown>)['ui_locales'] ?? uiLocales,
      request.headers['accept-language'],
    );
  const show = (reply: FastifyReply, page: Page, status = 200): FastifyReply =>
    reply.status(status).headers(headersOf(page)).send(written(page));

  server.get('/oidc/interaction/:uid', async (request, reply) => {
    const pending = await issuer.pending(request.raw, reply.raw);
    if (!pending) return show(reply, refusalPage(EXPIRED, languageFor(request)), 400);
    const { people, leadsTo } = issuer;
    const language = languageFor(request, pending.uiLocales);
    const action = request.url.split('?')[0] as string;
    return show(reply, personChoicePage({ language, people, action, current: pending.current, leadsTo }));
  });

  server.post('/oidc/interaction/:uid', async (request, reply) => {
    const pending = await issuer.pending(request.raw, reply.raw);
    if (!pending) return show(reply, refusalPage(EXPIRED, languageFor(request)), 400);
    const chosen = request.body instanceof URLSearchParams ? request.body.get('person') : null;
    const person = issuer.people.find(({ id }) => id === chosen);
    if (!person)
      return show(reply, refusalPage({ error: 'unknown_person' }, languageFor(request, pending.uiLocales)), 400);
    return reply.redirect(await issuer.choose(request.raw, reply.raw, person), 303);
  });
};
