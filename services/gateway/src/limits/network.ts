import { isIPv6 } from 'node:net';

const groupsOf = (part: string): string[] => part.split(':').filter(Boolean);

/** Whom an address is counted as: of IPv6 the first 64 bits, since one machine usually has all the others. */
export const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = (address.split('%')[0] as string).split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
  const skipped = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(skipped).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};
