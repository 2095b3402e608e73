import { IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';

/** Our own gateway as this process reaches it, whatever address people use. */
export const selfAddress = ({ host, port }: Pick<StandaloneConfig, 'host' | 'port'>): string =>
  `http://${['0.0.0.0', '::'].includes(host) ? 'localhost' : host}:${port}`;

/** What standalone is told by its environment. Each property is read from the variable of the same name. */
export class StandaloneConfig {
  /** Port of the one address. */
  @IsInt()
  @Min(1)
  @Max(65_535)
  port: number = 8080;

  /** Interface to listen on. Everybody knows the demonstration secrets: only this machine, unless told otherwise. */
  @IsString()
  host: string = 'localhost';

  /** Address people use, when it is not http://localhost and the port. Tokens name it as their issuer. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  publicUrl: string | undefined = undefined;

  /** Folder of the record, relative to the current folder. */
  @IsString()
  concertData: string = '.concert';

  /** Programme entered in a new record: the demonstration programme, or `none`. */
  @IsIn(['yem', 'none'])
  concertSeed: string = 'yem';

  /** Further origins of the portal that may sign people in, separated by commas, such as its development server. */
  @IsOptional()
  @IsString()
  portalOrigins: string | undefined = undefined;

  /** How often services sign checkpoints of their logs, and views keep them. */
  @IsInt()
  @Min(1)
  @Max(3_600)
  checkpointEverySeconds: number = 10;

  /** How much goes to concert.log in the data folder. */
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  logLevel: string = 'info';

  get address(): string {
    return (this.publicUrl ?? `http://localhost:${this.port}`).replace(/\/+$/, '');
  }
}
