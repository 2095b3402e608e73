import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '~/commands/CommandForm';
import { Day } from '~/components/figures/Day';
import { Section } from '~/components/page/Section';
import { Hint, Strong } from '~/components/page/words';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import type { Programme } from '~/record/agencies';
import { useMay } from '~/session/may';
import { requestExtension } from './commands';

const COLORS = { requested: 'grape', approved: 'green', refused: 'red' } as const;

/** What was asked for a later end, and what became of it; the programme office asks here. */
export const Extensions = ({ programme }: { readonly programme: Programme }) => {
  const { t } = useTranslation('programme');
  const { moment } = usePlace();
  const [isOpen, { open, close }] = useDisclosure();
  const isPending = programme.extensions.some(({ status }) => status === 'requested');
  const mayRequest = useMay('RequestExtension') && programme.status === 'open' && !isPending && isNow(moment);
  return (
    <Section
      title={t('extension.title')}
      actions={
        mayRequest &&
        !isOpen && (
          <Button variant="light" onClick={open}>
            {t('extension.request')}
          </Button>
        )
      }
    >
      {isOpen && <CommandForm of={requestExtension(programme)} path={{ programme: programme.code }} onClose={close} />}
      {programme.extensions.length === 0 ? (
        <Text c="dimmed">{t('extension.none')}</Text>
      ) : (
        <Stack gap="sm">
          {programme.extensions.map(({ extension, status, end, newEnd, reason, requestedOn }) => (
            <div key={extension}>
              <Group gap="xs">
                <Badge color={COLORS[status]}>{t(`extension.states.${status}`)}</Badge>
                <Strong>
                  <Day of={end} /> → <Day of={newEnd} />
                </Strong>
                <Hint>
                  {t('extension.requestedOn')} <Day of={requestedOn} short />
                </Hint>
              </Group>
              <Text size="sm">{reason}</Text>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
};
