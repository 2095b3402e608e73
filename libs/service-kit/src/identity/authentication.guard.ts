import { isRole } from '@concert/permissions';
import { type CanActivate, type ExecutionContext, Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { ServiceConfig } from '../configuration/service-config.js';
import { type Caller, PUBLIC, signIn } from './caller.js';

/** Signatures with a public key: whoever can check a token cannot make one. */
const SIGNATURES = ['ES256', 'ES384', 'ES512', 'EdDSA', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
const SECONDS_OF_CLOCKS_APART = 5;

const isText = (claim: unknown): claim is string => typeof claim === 'string' && claim.trim() !== '';

/** Lets a request in when its bearer token was signed by the configured issuer for this platform. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  private readonly keys: JWTVerifyGetKey;

  constructor(
    @Inject(ServiceConfig) private readonly config: ServiceConfig,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {
    this.keys = createRemoteJWKSet(new URL(config.oidcJwksUrl as string), { cooldownDuration: 1_000 });
  }

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [execution.getHandler(), execution.getClass()])) return true;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!token) throw new UnauthorizedException('Sign in: send a bearer token');
    const { expiresAt, ...caller } = await this.verify(token);
    signIn(request, caller, expiresAt);
    return true;
  }

  private async verify(token: string): Promise<Caller & { expiresAt: number }> {
    const { oidcIssuer: issuer, oidcAudience: audience } = this.config;
    const { payload } = await jwtVerify(token, this.keys, {
      issuer,
      audience,
      typ: 'at+jwt',
      algorithms: SIGNATURES,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: SECONDS_OF_CLOCKS_APART,
    }).catch((error: unknown) => {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw new UnauthorizedException(
          error instanceof errors.JWTExpired
            ? 'The sign-in has expired: sign in again'
            : 'The token cannot be accepted',
        );
      throw error;
    });
    const { sub, organization, role, exp = 0, iat = 0 } = payload;
    if (!isText(sub) || !isText(organization) || !isRole(role))
      throw new UnauthorizedException('The token names no person, organization and role');
    if (iat * 1_000 > Date.now() + SECONDS_OF_CLOCKS_APART * 1_000)
      throw new UnauthorizedException('The token was issued in the future');
    return { user: sub, organization, role, expiresAt: exp * 1_000 };
  }
}
