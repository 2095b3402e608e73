import type { Actor } from '@concert/event-sourcing';
import { createParamDecorator, type ExecutionContext, SetMetadata, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who asks: as the bearer token says. */
export type Caller = Omit<Actor, 'onBehalfOf'>;

interface SignIn {
  readonly caller: Caller;
  /** Milliseconds since 1970; infinite for a token that does not end. */
  readonly expiresAt: number;
}

type Signed = FastifyRequest & { signIn?: SignIn };

export const signIn = (request: FastifyRequest, caller: Caller, expiresAt: number): void => {
  (request as Signed).signIn = { caller, expiresAt };
};

const signInOf = (request: FastifyRequest): SignIn => {
  const { signIn: known } = request as Signed;
  if (!known) throw new UnauthorizedException('Sign in: send a bearer token');
  return known;
};

export const callerOf = (request: FastifyRequest): Caller => signInOf(request).caller;

/** When the caller's token ends, in milliseconds since 1970. */
export const expiryOf = (request: FastifyRequest): number => signInOf(request).expiresAt;

/** The caller, as a controller's parameter. */
export const CurrentCaller = createParamDecorator((_: unknown, execution: ExecutionContext): Caller =>
  callerOf(execution.switchToHttp().getRequest<FastifyRequest>()),
);

export const PUBLIC = 'concert:public';

/** Answers without a token: health, metrics, the API's description. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
