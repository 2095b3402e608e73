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
