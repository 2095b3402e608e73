import { Progress } from './progress.js';

const written = (isTTY: boolean): string => {
  let text = '';
  const progress = new Progress({ isTTY, write: (more) => (text += more) });
  progress.say('Starting');
  progress.show('1/2');
  progress.show('2/2');
  progress.say('Started');
  return text.replaceAll(/ +\d+\.\d s {2}/g, '');
};

describe('progress', () => {
  it('stays line by line in a file', () => expect(written(false)).toBe('Starting\nStarted\n'));

  it('moves on one line of a terminal', () =>
    expect(written(true)).toBe('Starting\n\r\u001b[K1/2\r\u001b[K2/2\r\u001b[KStarted\n'));
});
