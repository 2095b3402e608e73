import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';

const require = createRequire(import.meta.url);
/** Swagger UI's own files, of which these are used. */
const folder = (): string => join(dirname(require.resolve('@fastify/swagger-ui/package.json')), 'static');
const FILES = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Concert API</title>
    <link rel="stylesheet" href="/api/docs/static/swagger-ui.css" />
    <link rel="icon" type="image/png" href="/api/docs/static/favicon-32x32.png" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/static/swagger-ui-bundle.js"></script>
    <script src="/api/docs/page.js"></script>
  </body>
</html>
`;

const script = `window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  validatorUrl: null,
  filter: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: -1,
});
`;

/** Nothing from other origins; the inline styles are Swagger UI's own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page on which people read and try the API. */
export const documentationPage: FastifyPluginAsync = async (server) => {
  server.addHook('onSend', (_request, reply, payload, done) => {
    void reply.headers({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
    done(null, payload);
  });
  server.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  server.get('/api/docs/', (_request, reply) => reply.redirect('/api/docs'));
  server.get('/api/docs/page.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script));
  for (const [file, type] of Object.entries(FILES)) {
    const content = await readFile(join(folder(), file));
    server.get(`/api/docs/static/${file}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=86400').send(content),
    );
  }
};
