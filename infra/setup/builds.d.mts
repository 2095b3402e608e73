export interface StalePackage {
  /** Relative to the root, e.g. `libs/money`. */
  readonly folder: string;
  /** Of the folder that holds what its sources become. */
  readonly name: string;
}

export const ROOT: string;
export function packagesOf(root?: string): string[];
export function staleOf(folders: readonly string[], root?: string): StalePackage[];
export function buildAll(
  stale: readonly StalePackage[],
  root?: string,
): Promise<readonly { readonly folder: string; readonly output: string }[]>;
