import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { momentOf, type Moment } from '~/moment/moment';
import { i18n } from '~/i18n/i18n';
import { session } from '~/session/session';
import { RouteFault } from '~/components/page/RouteFault';
import { NoSuchPage } from '~/components/page/NoSuchPage';
import { PageSkeleton } from '~/components/page/PageSkeleton';
import { maySee } from '~/routing/audience';
import type { PageDefinition } from '~/routing/define-page';
import { inRouterTerms } from '~/routing/link-to';
import { PageNotForYou } from '~/routing/page-not-for-you';
import { loadPage, PAGES, pageToBeginWith } from './pages';
import { page as portfolio } from '~/pages/portfolio/page';
import { programmeToBeginWith } from '~/record/programmes';
import { Shell } from './shell/Shell';
import { Welcome } from './sign-in/Welcome';
import { SignInCallback } from './sign-in/SignInCallback';

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): Moment => momentOf(search),
  search: { middlewares: [retainSearchParams(['asOf', 'knownAt'])] },
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NoSuchPage />
    </main>
  ),
});

/** Everything behind the sign-in. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    await session.open();
    if (!session.person) throw redirect({ to: '/welcome', search: { returnTo: location.href } });
  },
  component: Shell,
});

const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async () => {
    // Who is not signed in has been led away by `inside`.
    if (!session.person) return;
    const programme = await programmeToBeginWith();
    if (programme === undefined) throw redirect(inRouterTerms({ page: portfolio }));
    throw redirect(inRouterTerms({ page: pageToBeginWith(session.person), params: { programme } }));
  },
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: ({ returnTo }: Record<string, unknown>): { returnTo?: string } =>
    typeof returnTo === 'string' ? { returnTo } : {},
  component: Welcome,
});
const signedOut = createRoute({ getParentRoute: () => root, path: '/signed-out', component: Welcome });
const callback = createRoute({ getParentRoute: () => root, path: '/sign-in/callback', component: SignInCallback });

const routeOf = (page: PageDefinition) =>
  createRoute({
    getParentRoute: () => inside,
    path: page.path,
    validateSearch: (search: Record<string, unknown>) => ({ ...momentOf(search), ...page.search?.(search) }),
    staticData: { page },
    component: lazyRouteComponent(async () => {
      const [Page] = await Promise.all([loadPage(page), i18n.loadNamespaces(['record', 'vocabulary', page.name])]);
      return { default: Page };
    }),
    beforeLoad: () => {
      if (session.person && !maySee(page, session.person)) throw new PageNotForYou();
    },
  });

const routeTree = root.addChildren([inside.addChildren([start, ...PAGES.map(routeOf)]), welcome, signedOut, callback]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteFault,
  defaultNotFoundComponent: NoSuchPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    page?: PageDefinition;
  }
}
