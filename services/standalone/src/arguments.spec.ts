import { readArguments } from './arguments.js';
import { StandaloneFailure } from './failure.js';

it('takes the name of a service whose log was restored', () => {
  expect(readArguments(['--follow-restored', 'budgets'])).toEqual({
    followRestored: 'budgets',
    fresh: false,
    help: false,
  });
});

it.each([[['--follow-restored']], [['--follow-restored', '--fresh']], [['--fresh', '--follow-restored', '-h']]])(
  'takes no option for the name of a service: %p',
  (words) => {
    expect(() => readArguments(words)).toThrow(StandaloneFailure);
    expect(() => readArguments(words)).toThrow('Say whose log was restored');
  },
);
