/** A sentence when this Node is older than `engines` asks for, e.g. ">=20.19.0"; otherwise undefined. */
export const nodeIsTooOld = (version, engines) => {
  const numbers = (text) =>
    text
      .replace(/[^0-9.]/g, '')
      .split('.')
      .map(Number);
  const [have, need] = [numbers(version), numbers(engines)];
  const differing = need.findIndex((part, index) => part !== have[index]);
  return differing >= 0 && have[differing] < need[differing]
    ? `Concert needs Node.js ${need.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org and run the command again.`
    : undefined;
};

const allows = (list, value) => {
  if (!list) return true;
  if (list.includes(`!${value}`)) return false;
  return list.every((entry) => entry.startsWith('!')) || list.includes(value);
};

/**
 * Whether npm installs a package of the lock file on this machine. Optional packages that are told apart by the C library
 * are left to npm.
 */
export const isWanted = (entry, platform = process.platform, arch = process.arch) =>
  !entry.optional ||
  (!entry.libc && Boolean(entry.os || entry.cpu) && allows(entry.os, platform) && allows(entry.cpu, arch));

const TARGET =
  /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(gnu|gnueabihf|musl|musleabihf|msvc|eabi))?$/;

/** For whom a package with a platform in its name is: `@swc/core-linux-x64-musl` → linux, x64, musl. */
export const platformOf = (name) => {
  const [, os, cpu, abi] = TARGET.exec(name) ?? [];
  if (!os) throw new Error(`${name} does not name a platform`);
  const libc = os !== 'linux' || !abi ? undefined : abi.startsWith('musl') ? ['musl'] : ['glibc'];
  return { os: [os], cpu: [cpu], ...(libc ? { libc } : {}) };
};
