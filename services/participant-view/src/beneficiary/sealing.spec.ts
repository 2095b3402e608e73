import { newKey, openFacts, sealFacts } from './sealing.store.js';

const person = '00000000-0000-4000-8000-0000000000b1';
const facts = { name: 'Name of a girl' };

describe('What is sealed for a person', () => {
  const key = newKey();
  const sealed = sealFacts(key, person, facts);

  it('opens with her key', () => expect(openFacts(key, person, sealed)).toEqual(facts));

  it('opens with no other key, for no other person, and not when it was changed', () => {
    expect(() => openFacts(newKey(), person, sealed)).toThrow();
    expect(() => openFacts(key, 'somebody else', sealed)).toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    bytes[40]! ^= 1;
    expect(() => openFacts(key, person, bytes.toString('base64'))).toThrow();
  });

  it('shows nothing of what is in it, not even how long it is', () => {
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('girl');
    expect(sealFacts(key, person, { name: 'A' })).toHaveLength(sealed.length);
    expect(sealFacts(key, person, facts)).not.toBe(sealed);
  });
});
