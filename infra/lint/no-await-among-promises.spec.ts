import { RuleTester } from 'eslint';
import { noAwaitAmongPromises } from './no-await-among-promises.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

new RuleTester().run('S1: no promise is left without a handler while a list waits', noAwaitAmongPromises, {
  valid: [
    'async () => Promise.all([a(), b()])',
    'async () => Promise.all([a(), items.map(async (item) => (await item).name)])',
    'async () => { const rows = await b(); await Promise.all([a(), rows.all()]); }',
  ],
  invalid: [
    { code: 'async () => Promise.all([a(), (await b()).rest()])', errors: [{ messageId: 'await' }] },
    { code: 'async () => Promise.allSettled([a(), { b: await b() }])', errors: [{ messageId: 'await' }] },
  ],
});
