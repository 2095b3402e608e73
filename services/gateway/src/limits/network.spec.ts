import { networkOf } from './network.js';

describe('(S4) an address is counted', () => {
  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::ffff', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('with its network where it is of IPv6: %s', (address, network) => expect(networkOf(address)).toBe(network));

  it.each(['192.0.2.7', '::ffff:192.0.2.7'])('by itself otherwise: %s', (address) =>
    expect(networkOf(address)).toBe(address),
  );
});
