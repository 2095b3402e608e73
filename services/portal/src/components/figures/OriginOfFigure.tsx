import { Badge, Code, Divider, Stack, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Hint } from '../page/words';
import { useFormats } from '~/i18n/formats';
import { Day } from './Day';

/** A figure and the recorded facts it was made of, whichever service tells. */
export interface Origin {
  readonly figure: string;
  readonly value: string | null;
  readonly currency: string | null;
  readonly events: readonly OriginFact[];
}

export interface OriginFact {
  readonly id: string;
  /** Name of the event: `budgets.TransferReceived.v1` */
  readonly type: string;
  readonly position: string;
  readonly effectiveDate: string;
  readonly recordedAt: string;
  readonly recordedBy: { readonly organization: string; readonly role: string };
  readonly reason: string | null;
  readonly evidence: { readonly kind: string; readonly document: string; readonly place?: string } | null;
}

/** `budgets.TransferReceived.v1` → transfer received */
const inWords = (type: string): string =>
  (type.split('.')[1] ?? type).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

interface OriginOfFigureProps {
  readonly label: string;
  readonly of: Origin;
}

/** The facts behind a figure: what, true since when, known since when, said by whom, read from where. */
export const OriginOfFigure = ({ label, of: { value, currency, events } }: OriginOfFigureProps) => {
  const { t } = useTranslation();
  const { amount } = useFormats();
  return (
    <Stack gap="md">
      <div>
        <Hint>{label}</Hint>
        <Text size="xl" fw={650}>
          {value === null ? t('unknown') : currency ? amount({ amount: value, currency }) : value}
        </Text>
      </div>
      <Divider label={t('figure.facts', { count: events.length })} labelPosition="left" />
      <OriginFacts events={events} />
    </Stack>
  );
};

/** Recorded facts in their order. */
export const OriginFacts = ({ events }: Pick<Origin, 'events'>) => {
  const { t } = useTranslation();
  return (
    <Timeline bulletSize={14} lineWidth={2} active={events.length}>
      {events.map((fact) => (
        <Timeline.Item
          key={fact.id}
          title={t(`facts.${fact.type.split('.')[1] ?? ''}`, { defaultValue: inWords(fact.type) })}
        >
          <Stack gap={2}>
            <Text size="sm">
              {t('figure.trueOn')} <Day of={fact.effectiveDate} />
            </Text>
            <Text size="sm">
              {t('figure.recordedBy', { organization: fact.recordedBy.organization })} <Day of={fact.recordedAt} />
            </Text>
            {fact.evidence && (
              <Text size="sm">
                {t('figure.readFrom')} {fact.evidence.document}
                {fact.evidence.place && `, ${fact.evidence.place}`}
              </Text>
            )}
            {fact.reason && <Text size="sm">{t('figure.reason', { reason: fact.reason })}</Text>}
            <Badge variant="outline" color="gray.8" size="sm" component="span">
              <Code style={{ background: 'none' }}>{fact.position}</Code>
            </Badge>
          </Stack>
        </Timeline.Item>
      ))}
    </Timeline>
  );
};
