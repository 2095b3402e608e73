import { Controller, Get, Inject } from '@nestjs/common';
import { TOKEN_PATH, UPSTREAMS } from '../tokens.js';
import type { Upstream, Upstreams } from '../upstreams.js';
import { merge, type OpenApi, type Part } from './merge.js';

const ANSWER_WITHIN_MS = 5_000;
const PARTICIPANT = {
  name: 'participant',
  in: 'path',
  required: true,
  description: 'Code of the agency, ministry or office whose view it is; upper or lower case',
  schema: { type: 'string', example: 'ILO' },
};

const documentOf = async ({ url }: Upstream): Promise<OpenApi | undefined> => {
  try {
    const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return answer.ok ? ((await answer.json()) as OpenApi) : undefined;
  } catch {
    return undefined;
  }
};

/** The API of all services as one OpenAPI document. */
@Controller('api')
export class DocumentationController {
  constructor(
    @Inject(UPSTREAMS) private readonly upstreams: Upstreams,
    @Inject(TOKEN_PATH) private readonly tokenPath: string | undefined,
  ) {}

  @Get('openapi.json')
  async document(): Promise<object> {
    const services = await Promise.all(
      [...this.upstreams.services.values()].map(async (upstream) => ({
        upstream,
        document: await documentOf(upstream),
      })),
    );
    const parts: Part[] = services.flatMap(({ upstream: { name }, document }) =>
      document ? [{ name, prefix: `/api/${name}`, document }] : [],
    );
    // All views are one application: the first that answers describes them.
    const [view] = this.upstreams.views.values();
    const ofView = view && (await documentOf(view));
    if (ofView)
      parts.push({ name: 'view', prefix: '/api/views/{participant}', document: ofView, parameters: [PARTICIPANT] });

    const silent = services.filter(({ document }) => !document).map(({ upstream }) => upstream.name);
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
      components: { ...components, securitySchemes: this.waysToSignIn() },
      security: [{ bearer: [] }, ...(this.tokenPath ? [{ client: [] }] : [])],
    };
  }

  private waysToSignIn(): object {
    const bearer = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
    if (!this.tokenPath) return { bearer };
    return {
      bearer,
      client: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: this.tokenPath, scopes: {} } } },
    };
  }
}
