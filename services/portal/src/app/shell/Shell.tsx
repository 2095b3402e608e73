import { Anchor, AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '~/components/page/links';
import { FigureAside } from '~/components/figures/figure-aside';
import { PositionIndicator } from '~/live/PositionIndicator';
import { ServicesDown } from '~/live/ServicesDown';
import { MomentBanner } from './MomentBanner';
import { MomentButton } from './MomentButton';
import { OutboxNotice } from '~/offline/OutboxNotice';
import { useSession } from '~/session/use-session';
import { Welcome } from '../sign-in/Welcome';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { Navigation } from './Navigation';
import { PersonMenu } from './PersonMenu';
import { ProgrammePicker } from './ProgrammePicker';
import { useArrival } from './use-arrival';

const FigureNotes = lazy(() =>
  import('~/record/notes/FigureNotes').then(({ FigureNotes: notes }) => ({ default: notes })),
);

const LiveNews = lazy(async () => ({ default: (await import('~/live/LiveNews')).LiveNews }));

/** What surrounds every page behind the sign-in. */
export const Shell = () => {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure();
  const main = useArrival(close);
  const { status } = useSession();
  if (status !== 'signed-in') return <Welcome />;

  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 240, breakpoint: 'md', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <Anchor href="#main" className="skip-link">
        {t('shell.skip')}
      </Anchor>
      <Suspense>
        <LiveNews />
      </Suspense>
      <AppShell.Header>
        <Group h="100%" px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t(isOpen ? 'shell.closeNavigation' : 'shell.openNavigation')}
              aria-expanded={isOpen}
              aria-controls="navigation"
            />
            <AnchorLink to="/" underline="never" c="inherit" visibleFrom="sm" aria-label="Concert">
              <Mark />
            </AnchorLink>
            <ProgrammePicker />
          </Group>
          <Group gap={4} wrap="nowrap">
            <PositionIndicator />
            <MomentButton />
            <LanguageSwitch compact />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar id="navigation" p="xs" aria-label={t('shell.navigation')} data-closed={!isOpen || undefined}>
        <Navigation onChoice={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" ref={main} tabIndex={-1}>
        <MomentBanner />
        <ServicesDown />
        <OutboxNotice />
        <FigureAside value={FigureNotes}>
          <Outlet />
        </FigureAside>
      </AppShell.Main>
    </AppShell>
  );
};
