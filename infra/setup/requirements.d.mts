/** An entry of package-lock.json, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

export function nodeIsTooOld(version: string, engines: string): string | undefined;
export function isWanted(entry: LockedPackage, platform?: string, arch?: string): boolean;
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] };
