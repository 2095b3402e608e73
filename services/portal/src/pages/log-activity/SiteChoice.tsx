import { Alert, Button, Chip, Group, Input, Text } from '@mantine/core';
import { type Control, useController, type UseFormSetValue, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/components/form/fields';
import { ELSEWHERE, type LoggedEntry, probablyMeant, sitesToOffer } from './entry';

interface SiteChoiceProps {
  readonly control: Control<LoggedEntry>;
  readonly setValue: UseFormSetValue<LoggedEntry>;
  readonly sites: readonly string[];
  readonly ofActivity: readonly string[];
  readonly last: string | undefined;
}

/** Where: one touch for a site of the programme; another name is compared with them. */
export const SiteChoice = ({ control, setValue, sites, ofActivity, last }: SiteChoiceProps) => {
  const { t } = useTranslation('log-activity');
  const { field, fieldState } = useController({ control, name: 'site', rules: { required: t('needs.site') } });
  const typed = useWatch({ control, name: 'otherSite' });
  const isElsewhere = field.value === ELSEWHERE;
  const meant = probablyMeant(isElsewhere ? typed : field.value, sites);
  const use = (site: string): void => setValue('site', site, { shouldValidate: true, shouldDirty: true });
  return (
    <div>
      <Input.Wrapper
        label={t('site')}
        error={fieldState.error?.message}
        labelElement="div"
        labelProps={{ id: 'log-site' }}
      >
        <Chip.Group value={field.value} onChange={(site) => use(site as string)}>
          <Group gap="xs" mt={6} role="radiogroup" aria-labelledby="log-site">
            {sitesToOffer(sites, ofActivity, last).map((site) => (
              <Chip key={site} value={site} size="md">
                {site}
              </Chip>
            ))}
            <Chip value={ELSEWHERE} size="md" variant="outline">
              {t('elsewhere')}
            </Chip>
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      {isElsewhere && (
        <TextField
          mt="sm"
          control={control}
          name="otherSite"
          label={t('otherSite')}
          rules={{
            validate: (name) =>
              sites.includes(String(name).trim()) || t('notASite', { site: String(name).trim() || '–' }),
          }}
        />
      )}
      {meant && <Meant site={meant} isElsewhere={isElsewhere} onUse={() => use(meant)} />}
    </div>
  );
};

interface MeantProps {
  readonly site: string;
  readonly isElsewhere: boolean;
  readonly onUse: () => void;
}

/** A site of the programme that was probably meant. */
const Meant = ({ site, isElsewhere, onUse }: MeantProps) => {
  const { t } = useTranslation('log-activity');
  return (
    <Alert mt="sm" color="yellow" role="status" p="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t(isElsewhere ? 'didYouMean' : 'easilyMistaken', { site })}</Text>
        {/* The field keeps the focus: what it says when it is left would move the button away from the touch. */}
        <Button size="compact-md" variant="default" onMouseDown={(event) => event.preventDefault()} onClick={onUse}>
          {t('useSite', { site })}
        </Button>
      </Group>
    </Alert>
  );
};
