import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconLock, IconZoomQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Aside, InEnglish } from './words';
import { asProblem, type Problem } from '~/api/problem';
import { session } from '~/session/session';

/** Words for what happened, by status: `states.problems.<kind>`. */
export const kindOf = ({ status, isUnreached, isCatchingUp }: Problem) => {
  if (isUnreached) return navigator.onLine ? 'unreached' : 'offline';
  if (isCatchingUp) return 'catchingUp';
  if (
    status === 400 ||
    status === 401 ||
    status === 403 ||
    status === 404 ||
    status === 409 ||
    status === 412 ||
    status === 429
  )
    return `s${status}` as const;
  return status >= 500 ? 'down' : 'fault';
};

const ICONS: Readonly<Record<string, typeof IconLock>> = {
  s401: IconLock,
  s403: IconLock,
  s404: IconZoomQuestion,
  offline: IconCloudOff,
  unreached: IconCloudOff,
};

interface ProblemStateProps {
  readonly error: unknown;
  /** Asks again. */
  readonly onRetry?: () => void;
}

/** What went wrong, in words, and what to do next. */
export const ProblemState = ({ error, onRetry }: ProblemStateProps) => {
  const { t, i18n } = useTranslation();
  const problem = asProblem(error);
  const kind = kindOf(problem);
  const Icon = ICONS[kind] ?? IconAlertTriangle;
  const says = problem.status >= 400 && kind !== 'down' && kind !== 's401' ? problem.facts.detail : undefined;
  return (
    <Alert
      role="alert"
      color={
        kind === 's404' || kind === 'offline' ? 'gray' : kind === 's403' || kind === 'catchingUp' ? 'yellow' : 'red'
      }
      icon={<Icon aria-hidden />}
      title={t(`states.problems.${kind}.title`)}
    >
      <Stack gap="xs" align="flex-start">
        {says && <InEnglish>{says}</InEnglish>}
        <Text size="sm">{t(`states.problems.${kind}.next`)}</Text>
        <Group gap="xs">
          {kind === 's401' ? (
            <Button
              size="compact-md"
              onClick={() =>
                void session.signIn(`${window.location.pathname}${window.location.search}`, { language: i18n.language })
              }
            >
              {t('signIn.again')}
            </Button>
          ) : (
            onRetry && (
              <Button size="compact-md" variant="default" onClick={onRetry}>
                {t('states.tryAgain')}
              </Button>
            )
          )}
        </Group>
        {problem.facts.correlationId && (kind === 'down' || kind === 'fault') && (
          <Aside>
            {t('states.reference')} <Code>{problem.facts.correlationId}</Code>
          </Aside>
        )}
      </Stack>
    </Alert>
  );
};
