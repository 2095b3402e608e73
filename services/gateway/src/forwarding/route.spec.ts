import { routeOf } from './route.js';

const upstream = (name: string) => ({ name, url: `http://${name}` });
const budgets = upstream('budgets');
const ilo = upstream('view-ilo');
const upstreams = {
  services: new Map([['budgets', budgets]]),
  views: new Map([['ilo', ilo]]),
  all: [budgets, ilo],
  participants: ['ILO'],
};
const route = (path: string) => routeOf(path, upstreams);

describe('a request under /api', () => {
  it('goes to the service it names, without the prefix', () => {
    expect(route('/budgets/programmes/MDGF-1880/summary')).toEqual({
      to: budgets,
      path: '/programmes/MDGF-1880/summary',
    });
    expect(route('/budgets')).toEqual({ to: budgets, path: '/' });
  });

  it.each(['/views/ILO/programmes', '/views/ilo/programmes', '/views/Ilo/programmes'])(
    'goes to the view of the participant, however the code is written: %s',
    (path) => expect(route(path)).toEqual({ to: ilo, path: '/programmes' }),
  );

  it('is passed on as it was written', () => {
    expect(route('/budgets/notes/a%20b%252F')).toEqual({ to: budgets, path: '/notes/a%20b%252F' });
    expect(route('/budgets/findings/')).toEqual({ to: budgets, path: '/findings/' });
  });

  it.each([
    ['/payroll/x', 'unknown-service'],
    ['/', 'unknown-service'],
    ['/__proto__/x', 'unknown-service'],
    ['/views/GIZ/programmes', 'unknown-view'],
    ['/views', 'unknown-view'],
    ['/views/', 'unknown-view'],
  ])('is refused when nobody is there: %s', (path, refused) => expect(route(path)).toMatchObject({ refused }));

  it.each([
    '/budgets/metrics',
    '/budgets/metrics/',
    '/budgets/Metrics',
    '/budgets/m%65trics',
    '/budgets/health/ready',
    '/budgets/published-events',
    '/budgets/published-events/heads',
    '/budgets/internal/x',
    '/views/ilo/published-events',
    '/budgets/live',
  ])('never reaches what is internal: %s', (path) => expect(route(path)).toMatchObject({ refused: 'not-forwarded' }));

  it.each([
    '/budgets//metrics',
    '/budgets/../agencies/x',
    '/budgets/%2e%2e/x',
    '/budgets/./metrics',
    '/budgets/x%2F..%2Fmetrics',
    '/budgets/x%5C..%5Cmetrics',
    '/budgets/%',
    '/budgets/%00',
    '/views/ilo/x/%2E%2E/metrics',
  ])('is refused when its path can be read in two ways: %s', (path) =>
    expect(route(path)).toMatchObject({ refused: 'unreadable-path' }),
  );
});
