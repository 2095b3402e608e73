import { fileURLToPath } from 'node:url';
import { VIEW_URLS } from '@concert/service-kit';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, ValidateIf } from 'class-validator';
import { PORTAL_CLIENT, PORTAL_SCOPE } from './sign-in/portal-client.js';

const httpUrl = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };
const ORIGINS = /^https?:\/\/[^/,\s]+(,https?:\/\/[^/,\s]+)*$/;

/** What the gateway is told by its environment. Each property is read from the variable of the same name. */
export class GatewayConfig {
  /** Port to listen on; 0 takes a free one. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  port: number = 8080;

  @IsString()
  host: string = '127.0.0.1';

  /** Port of `/metrics`, for who runs it; 0 opens none. */
  @IsInt()
  @Min(0)
  @Max(65_535)
  metricsPort: number = 0;

  /** Where people reach the platform; the demonstration issuer's name is this and `/oidc`. Left out: host and port. */
  @IsOptional()
  @IsUrl(httpUrl)
  publicUrl: string | undefined = undefined;

  @IsUrl(httpUrl)
  agenciesUrl: string | undefined = undefined;

  @IsUrl(httpUrl)
  activitiesUrl: string | undefined = undefined;

  @IsUrl(httpUrl)
  budgetsUrl: string | undefined = undefined;

  @IsUrl(httpUrl)
  recommendationsUrl: string | undefined = undefined;

  @IsUrl(httpUrl)
  reviewsUrl: string | undefined = undefined;

  /** Each participant's view: `ILO=http://view-ilo:3000,UNESCO=http://view-unesco:3000`. */
  @IsOptional()
  @Matches(VIEW_URLS, { message: 'must be PARTICIPANT=http://host:port, separated by commas' })
  viewUrls: string | undefined = undefined;

  /** Signs in demonstration clients itself. Never where the record is real: every secret is known. */
  @IsIn(['true', 'false'])
  demonstrationIssuer: 'true' | 'false' = 'false';

  /** File with the demonstration issuer's signing keys; made when missing. */
  @ValidateIf(({ demonstrationIssuer }: GatewayConfig) => demonstrationIssuer === 'true')
  @IsString({ message: 'must name a file when DEMONSTRATION_ISSUER is true' })
  demonstrationKeys: string | undefined = undefined;

  /** Organizations that get a coordinator's and a finance officer's demonstration client, separated by commas. */
  @IsOptional()
  @IsString()
  demonstrationOrganizations: string | undefined = undefined;

  /** Secret of the demonstration client `service`, with which services read each other's published events. */
  @IsOptional()
  @IsString()
  demonstrationServiceSecret: string | undefined = undefined;

  /** Issuer with which the portal signs people in; left out with the demonstration issuer, which is its own. */
  @IsOptional()
  @IsUrl(httpUrl)
  oidcIssuer: string | undefined = undefined;

  /** The portal's public client at that issuer. */
  @IsString()
  portalClientId: string = PORTAL_CLIENT;

  /** What the portal asks the issuer for, so that its tokens are for this platform. */
  @IsString()
  portalScope: string = PORTAL_SCOPE;

  /** The built portal; where there is none, `/` leads to the description of the API. */
  @IsString()
  portalFolder: string = fileURLToPath(new URL('../../portal/dist', import.meta.url));

  /** Further origins at which the portal may be served, for its development; the demonstration issuer lets them in. */
  @IsOptional()
  @Matches(ORIGINS, { message: 'must be http://host:port, separated by commas' })
  portalOrigins: string | undefined = undefined;

  /** Keys of the issuer, with which requests are counted by caller; left out with the demonstration issuer. */
  @IsOptional()
  @IsUrl(httpUrl)
  oidcJwksUrl: string | undefined = undefined;

  /** Reads of one caller within a minute; 0 counts none. */
  @IsInt()
  @Min(0)
  rateLimitCallerReads: number = 3_000;

  /** Commands, imports and other writes of one caller within a minute; 0 counts none. */
  @IsInt()
  @Min(0)
  rateLimitCallerWrites: number = 120;

  /** As above for one address, at which a whole office may sit. */
  @IsInt()
  @Min(0)
  rateLimitAddressReads: number = 30_000;

  @IsInt()
  @Min(0)
  rateLimitAddressWrites: number = 1_200;

  /** Where the copies of the gateway count together; left out, each counts for itself. */
  @IsOptional()
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true })
  rateLimitDatabaseUrl: string | undefined = undefined;

  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed, separated by commas. */
  @IsOptional()
  @IsString()
  trustedProxies: string | undefined = undefined;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  logLevel: string = 'info';
}
