import { posix } from 'node:path';
import { PORTAL_FLOORS } from './who-may-import-whom.mjs';

const SRC = 'services/portal/src/';

const matches = (pattern, file) => new RegExp(`^${pattern.replaceAll('*', '[^/]+')}(?:/|$)`).test(file);

/** Where a file stands: its floor, counted from the ground, and its room. */
const standingOf = (file) => ({
  floor: PORTAL_FLOORS.findIndex((patterns) => patterns.some((pattern) => matches(pattern, file))),
  room: file
    .split('/')
    .slice(0, file.startsWith('pages/') ? 2 : 1)
    .join('/'),
});

/** Why a file of the portal may not import another one of the portal; undefined when it may, and elsewhere. */
export const refusalOfFloor = (file, specifier) => {
  if (!file.startsWith(SRC)) return undefined;
  const path = specifier.startsWith('~/') ? SRC + specifier.slice(2) : posix.join(posix.dirname(file), specifier);
  if (!path.startsWith(SRC)) return undefined;
  const [from, to] = [file, path].map((each) => standingOf(each.slice(SRC.length).replace(/\.tsx?$/, '')));
  if (to.floor < from.floor || (to.floor === from.floor && to.room === from.room)) return undefined;
  const reason = to.floor > from.floor ? 'stands on a higher floor' : 'is another room of the same floor';
  return `${from.room} does not import ${to.room}, which ${reason}: see infra/lint/who-may-import-whom.mjs`;
};
