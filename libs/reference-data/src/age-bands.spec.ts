import { ageBandFaults, isAgeBand } from './index.js';

describe('An age band', () => {
  it.each(['15-24', '0-17', '60+', '18-18', '0+', '100-149', 'not-recorded'])('may be %s', (band) =>
    expect(isAgeBand(band)).toBe(true),
  );

  it.each(['24-15', '015-24', '15–24', '15 - 24', '15', '-24', '<18', 'youth', '200+', '', null, 15])(
    'may not be %j',
    (band) => expect(isAgeBand(band)).toBe(false),
  );
});

describe('The age bands of one table', () => {
  it('fit when each begins where the one before ends', () =>
    expect(ageBandFaults(['15-24', '0-14', '25+', 'not-recorded'])).toEqual({ inNoBand: [], inTwoBands: [] }));

  it('leave out the age of 18 between "under 18" and "19 to 24"', () =>
    expect(ageBandFaults(['19-24', '0-17'])).toEqual({ inNoBand: ['18'], inTwoBands: [] }));

  it('count an age twice where they overlap', () =>
    expect(ageBandFaults(['15-24', '18+', '10-60'])).toEqual({ inNoBand: [], inTwoBands: ['15-24', '18-60'] }));

  it('may stand twice, for women and for men', () =>
    expect(ageBandFaults(['15-24', '15-24'])).toEqual({ inNoBand: [], inTwoBands: [] }));
});
