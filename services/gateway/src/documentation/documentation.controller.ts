import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DESCRIBE_GATEWAY, TOKEN_PATH, UPSTREAMS } from '../tokens.js';
import type { Upstream, Upstreams } from '../upstreams.js';
import type { OpenApi } from './merge.js';
import { wholeDocument } from './whole-document.js';

const ANSWER_WITHIN_MS = 5_000;

const documentOf = async ({ url }: Upstream): Promise<OpenApi | undefined> => {
  try {
    const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return answer.ok ? ((await answer.json()) as OpenApi) : undefined;
  } catch {
    return undefined;
  }
};

@ApiExcludeController()
@Controller('api')
export class DocumentationController {
  private gateway: Promise<OpenApi> | undefined;

  constructor(
    @Inject(UPSTREAMS) private readonly upstreams: Upstreams,
    @Inject(DESCRIBE_GATEWAY) private readonly describeGateway: () => Promise<OpenApi>,
    @Inject(TOKEN_PATH) private readonly tokenPath: string | undefined,
  ) {}

  @Get('openapi.json')
  async document(): Promise<object> {
    this.gateway ??= this.describeGateway();
    const asked = [...this.upstreams.services.values()].map(
      async (upstream) => [upstream.name, await documentOf(upstream)] as const,
    );
    const [view] = this.upstreams.views.values();
    return wholeDocument({
      gateway: await this.gateway,
      services: new Map(await Promise.all(asked)),
      view: view && (await documentOf(view)),
      tokenPath: this.tokenPath,
    });
  }
}
