import { nearestName } from './nearest-name.js';

const sites = ['Tianjin', 'Hangzhou', 'Cangzhou', 'Shenzhen', "Xi'an"];

describe('The name that may have been meant', () => {
  it.each([
    ['Changzhou', 'Cangzhou'],
    ['Xian', "Xi'an"],
    ['tianjin', 'Tianjin'],
  ])('by %s is %s', (name, meant) => expect(nearestName(name, sites)).toBe(meant));

  it('may differ in letter case', () => expect(nearestName('MOHRSS', ['MoH', 'MoHRSS', 'MPS'])).toBe('MoHRSS'));

  it.each(['Beijing', 'XX', ''])('by %j is none of them', (name) => expect(nearestName(name, sites)).toBeUndefined());
});
