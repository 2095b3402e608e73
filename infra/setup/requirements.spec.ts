import { isWanted, nodeIsTooOld, platformOf } from './requirements.mjs';

describe('what the machine must have', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('is there with Node %s', (version) =>
    expect(nodeIsTooOld(version, '>=20.19.0')).toBeUndefined(),
  );

  it.each(['18.20.1', '20.18.3', '20.9.0'])('is not there with Node %s, and a sentence says so', (version) =>
    expect(nodeIsTooOld(version, '>=20.19.0')).toBe(
      `Concert needs Node.js 20.19.0 or newer, and this is ${version}: install a newer one from https://nodejs.org and run the command again.`,
    ),
  );
});

describe('a package of the lock file', () => {
  const on = (entry: object) => isWanted(entry, 'linux', 'x64');

  it('is wanted when everybody needs it', () => expect(on({ version: '1.0.0' })).toBe(true));

  it('is wanted when it is for this platform', () => {
    expect(on({ optional: true, os: ['linux'], cpu: ['x64'] })).toBe(true);
    expect(on({ optional: true, os: ['darwin'], cpu: ['x64'] })).toBe(false);
    expect(on({ optional: true, os: ['!win32'] })).toBe(true);
    expect(on({ optional: true, os: ['!linux'] })).toBe(false);
  });

  it('is left to npm when it is optional for other reasons', () => {
    expect(on({ optional: true })).toBe(false);
    expect(on({ optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] })).toBe(false);
  });

  it.each([
    ['@swc/core-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@swc/core-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@nx/nx-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@nx/nx-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ])('says in its name for whom it is: %s', (name, platform) => expect(platformOf(name)).toEqual(platform));
});
