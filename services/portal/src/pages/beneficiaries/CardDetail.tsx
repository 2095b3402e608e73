import { Alert, Divider, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '~/commands/CommandButton';
import { CommandForm } from '~/commands/CommandForm';
import { Day } from '~/components/figures/Day';
import { Measure } from '~/components/figures/Measure';
import { Loaded } from '~/components/page/Loaded';
import { Hint } from '~/components/page/words';
import type { ParticipantPlace } from '~/moment/place';
import { eraseBeneficiary, recordMeasurement } from './commands';
import { type Card, cardQuery } from './queries';

const FACTS = ['name', 'birthDate', 'guardian', 'address', 'circumstances'] as const;

interface CardDetailProps {
  readonly place: ParticipantPlace;
  readonly beneficiary: string;
}

/** One card, opened with the person's key; erased, it holds nobody. */
export const CardDetail = ({ place, beneficiary }: CardDetailProps) => {
  const { t } = useTranslation('beneficiaries');
  const query = useQuery(cardQuery(place, beneficiary));
  return (
    <Loaded query={query} height={320}>
      {(card) =>
        card.status === 'erased' || card.personal === null ? (
          <Alert color="gray">{t('isErased')}</Alert>
        ) : (
          <Stack>
            <Text size="sm">
              {t('openedOn')}: <Day of={card.openedOn} />
            </Text>
            {FACTS.filter((name) => card.personal?.[name]).map((name) => (
              <Measure key={name} label={t(`personal.${name}`)}>
                {name === 'birthDate' ? <Day of={card.personal?.[name]} /> : card.personal?.[name]}
              </Measure>
            ))}
            <Answers card={card} kind="baseline" />
            <Answers card={card} kind="end" />
            {card.endOn === null && (
              <>
                <Divider />
                <CommandForm
                  key={card.baselineOn}
                  of={recordMeasurement(card)}
                  path={{ participant: place.participant, beneficiary }}
                />
              </>
            )}
            <Readers of={card.readBy} />
            <Divider />
            <Erase participant={place.participant} beneficiary={beneficiary} />
          </Stack>
        )
      }
    </Loaded>
  );
};

const Answers = ({ card, kind }: { readonly card: Card; readonly kind: 'baseline' | 'end' }) => {
  const { t } = useTranslation('beneficiaries');
  const on = kind === 'baseline' ? card.baselineOn : card.endOn;
  if (on === null) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t(`measurement.${kind}`)} · <Day of={on} />
      </Title>
      {(card[kind] ?? []).map(({ question, answer }) => (
        <div key={question}>
          <Hint>{question}</Hint>
          <Text>{answer}</Text>
        </div>
      ))}
    </Stack>
  );
};

const Readers = ({ of: reads }: { readonly of: Card['readBy'] }) => {
  const { t } = useTranslation('beneficiaries');
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {t('readBy')}
      </Title>
      {reads.length === 0 && <Hint>{t('readByNobody')}</Hint>}
      {reads.map(({ user, organization, at }) => (
        <Hint key={at}>
          {user}, {organization} · <Day of={at} />
        </Hint>
      ))}
    </Stack>
  );
};

const Erase = ({ participant, beneficiary }: { readonly participant: string; readonly beneficiary: string }) => {
  const { t } = useTranslation('beneficiaries');
  return (
    <CommandButton
      color="red"
      variant="light"
      w="fit-content"
      leftSection={<IconTrash size={18} aria-hidden />}
      command={eraseBeneficiary}
      input={{ path: { participant, beneficiary } }}
      question={{ title: t('eraseTitle'), text: t('eraseText'), yes: t('eraseForGood'), isGrave: true }}
    >
      {t('erase')}
    </CommandButton>
  );
};
