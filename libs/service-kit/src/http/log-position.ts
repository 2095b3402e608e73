import { type CommandOutcome, PORTFOLIO } from '@concert/event-sourcing';
import type { SourceLog } from '@concert/messaging';
import { ViewSet } from '@concert/projections';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  ServiceUnavailableException,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { SERVICE_NAME, SOURCE_OF } from '../service/tokens.js';
import { InvalidInput } from './invalid-input.js';

/** A command's result as its controller returns it: what happened to the stream and the id of what is new. */
export interface Recorded {
  readonly outcome: CommandOutcome;
  readonly id?: string;
}

/** A decision of a body has an outcome, too: approved or rejected. */
const isRecorded = (value: unknown): value is Recorded => {
  const outcome = (value as Partial<Recorded> | null | undefined)?.outcome;
  return typeof outcome === 'object' && outcome !== null && 'streamVersion' in outcome;
};

const WAIT_MS = 5_000;
const PAGE = 500;

/**
 * People read their own writes: a command answers with `ETag` and `Log-Position: budgets@1234`, and a request that
 * sends this as `Min-Position` waits until the views of this service hold it.
 */
@Injectable()
export class LogPositionInterceptor implements NestInterceptor {
  constructor(
    @Inject(ViewSet) private readonly views: ViewSet,
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(SOURCE_OF) private readonly sourceOf: (source: string) => SourceLog,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = execution.switchToHttp();
    await this.waitFor(http.getRequest<FastifyRequest>());
    return next.handle().pipe(
      map((value: unknown) => {
        if (!isRecorded(value)) return value;
        return this.answer(http.getResponse<FastifyReply>(), value);
      }),
    );
  }

  private answer(reply: FastifyReply, { outcome, id }: Recorded): unknown {
    void reply.header('ETag', `"${outcome.streamVersion}"`);
    if (outcome.position !== undefined) void reply.header('Log-Position', `${this.service}@${outcome.position}`);
    if (id === undefined) void reply.status(204);
    return id === undefined ? undefined : { id };
  }

  private async waitFor(request: FastifyRequest): Promise<void> {
    const wanted = request.headers['min-position'];
    if (typeof wanted !== 'string') return;
    const { programme } = request.params as { programme?: string };
    for (const text of wanted.split(',')) {
      const [, source, position] = /^\s*([a-z][a-z0-9-]*)@(\d{1,18})\s*$/.exec(text) ?? [];
      if (source === undefined || position === undefined)
        throw new InvalidInput([{ field: 'Min-Position', message: 'must be a Log-Position such as budgets@1234' }]);
      if (!this.views.sources.includes(source)) continue;
      await this.hold(source, programme, BigInt(position));
    }
  }

  /**
   * Positions count all programmes of a log: of the programme asked about, the views must hold what lies up to the
   * position, and that may be nothing.
   */
  private async hold(source: string, programme: string | undefined, position: bigint): Promise<void> {
    const chains = programme === undefined ? (await this.sourceOf(source).heads()).keys() : [programme];
    for (const chain of new Set([...chains, PORTFOLIO])) {
      const last = await this.lastUpTo(source, chain, position);
      if (!(await this.views.reached(source, chain, last, WAIT_MS)))
        throw new ServiceUnavailableException(`This view has not reached ${source}@${position} yet: ask again shortly`);
    }
  }

  /** The chain's last position up to the given one, as far as the views do not hold it already. */
  private async lastUpTo(source: string, programme: string, position: bigint): Promise<bigint> {
    let last = this.views.positionOf(source, programme);
    while (last < position) {
      const page = await this.sourceOf(source).readProgramme(programme, last, PAGE);
      const within = page.filter((message) => message.position <= position);
      last = within.at(-1)?.position ?? last;
      if (within.length < PAGE) break;
    }
    return last;
  }
}
