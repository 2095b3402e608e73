import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '~/commands/use-command';
import { ProblemState } from '~/components/page/ProblemState';
import type { Comparison } from './books';
import { chooseDefinition } from './commands';

interface DefinitionChoiceProps {
  readonly participant: string;
  readonly chosen: Comparison['definitionOfCommitted'];
}

/** Committed means two things; every comparison is put into the one that is chosen here. */
export const DefinitionChoice = ({ participant, chosen }: DefinitionChoiceProps) => {
  const { t } = useTranslation('books');
  const command = useCommand(chooseDefinition);
  const shown = command.isPending ? command.variables.body.definition : chosen;
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('definition')}
        description={t('definitionHint')}
        value={shown}
        onChange={(value) => command.mutate({ path: { participant }, body: { definition: value as typeof chosen } })}
      >
        <Stack gap="xs" mt="xs">
          {(['inclusive', 'outstanding'] as const).map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`definitions.${value}.name`)}
              description={t(`definitions.${value}.meaning`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {command.error && <ProblemState error={command.error} />}
    </Stack>
  );
};
