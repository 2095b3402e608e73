import { ViewSet } from '@concert/projections';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  ServiceUnavailableException,
} from '@nestjs/common';
import { catchError, type Observable } from 'rxjs';
import { QueryFailedError } from 'typeorm';

/** PostgreSQL's codes for a column and a table that are not there. */
const NOT_THERE = new Set(['42703', '42P01']);

/** A table of the former definition serves what it can; what asks for more is told to come back, not that it failed. */
@Injectable()
export class ViewsBeingRebuilt implements NestInterceptor {
  constructor(@Inject(ViewSet) private readonly views: ViewSet) {}

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        const { outdated } = this.views;
        const isMissing =
          error instanceof QueryFailedError && NOT_THERE.has(String((error.driverError as { code?: unknown }).code));
        if (!isMissing || outdated.length === 0) throw error;
        throw new ServiceUnavailableException(`${outdated.join(', ')}: being rebuilt, ask again shortly`);
      }),
    );
  }
}
