import type { Actor } from '@concert/event-sourcing';
import { createParamDecorator, type ExecutionContext, SetMetadata, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who asks: as the bearer token says. */
export type Caller = Omit<Actor, 'onBehalfOf'>;

type Signed = FastifyRequest & { caller?: Caller };

export const signIn = (request: FastifyRequest, caller: Caller): void => {
  (request as Signed).caller = caller;
};

export const callerOf = (request: FastifyRequest): Caller => {
  const { caller } = request as Signed;
  if (!caller) throw new UnauthorizedException('Sign in: send a bearer token');
  return caller;
};

/** The caller, as a controller's parameter. */
export const CurrentCaller = createParamDecorator((_: unknown, execution: ExecutionContext): Caller =>
  callerOf(execution.switchToHttp().getRequest<FastifyRequest>()),
);

export const PUBLIC = 'concert:public';

/** Answers without a token: health, metrics, the API's description. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
