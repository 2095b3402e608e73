import { Skeleton, Stack, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { type ReactNode, Suspense, use, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '../page/SideDrawer';
import { Loaded } from '../page/Loaded';
import { FigureAside } from './figure-aside';
import { type Origin, OriginOfFigure } from './OriginOfFigure';

export interface FigureProps {
  /** What the figure is: read aloud with it, and the heading of its origin. */
  readonly label: string;
  /** Asks where it comes from; asked when somebody wants to know. */
  readonly origin: Pick<UseQueryOptions<Origin>, 'queryKey' | 'queryFn'>;
  /** The figure as it is shown: an Amount, a Percentage. */
  readonly children: ReactNode;
}

/** A figure that answers "Where does this figure come from?". */
export const Figure = ({ label, origin, children }: FigureProps) => {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure();
  const query = useQuery<Origin>({ ...(origin as UseQueryOptions<Origin>), enabled: isOpen });
  const figure = useId();
  const hint = useId();
  const Aside = use(FigureAside);
  return (
    <>
      <UnstyledButton
        onClick={open}
        className="concert-figure"
        aria-labelledby={`${figure} ${hint}`}
        aria-haspopup="dialog"
      >
        <span id={figure}>{children}</span>
        <span id={hint} hidden>
          {`, ${label}: ${t('figure.whereFrom')}`}
        </span>
      </UnstyledButton>
      <SideDrawer opened={isOpen} onClose={close} title={t('figure.whereFrom')}>
        <Stack>
          {isOpen ? (
            <Loaded query={query}>
              {(of) => (
                <>
                  <OriginOfFigure label={label} of={of} />
                  {Aside && (
                    <Suspense>
                      <Aside figure={of.figure} />
                    </Suspense>
                  )}
                </>
              )}
            </Loaded>
          ) : (
            <Skeleton h={80} />
          )}
        </Stack>
      </SideDrawer>
    </>
  );
};
