import { Badge } from '@mantine/core';
import {
  IconAlarm,
  IconArrowMerge,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconCopy,
  IconCurrencyDollarOff,
  IconPlayerPlay,
  IconQuestionMark,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KeyAction, Recommendation } from './queries';

const STATUSES = {
  'not-stated': { color: 'gray', Icon: IconQuestionMark },
  planned: { color: 'gray', Icon: IconCircleDashed },
  ongoing: { color: 'lake', Icon: IconPlayerPlay },
  completed: { color: 'green', Icon: IconCircleCheck },
  dropped: { color: 'gray', Icon: IconCircleX },
} as const;

const SIZE = 14;

/** How a key action stands: each by word, sign and colour. */
export const KeyActionBadges = ({ action }: { readonly action: KeyAction }) => {
  const { t } = useTranslation('recommendations');
  const { status, overdue, mergedInto, unfunded, alike, closed, completion } = action;
  const { color, Icon } = STATUSES[status];
  return (
    <>
      {overdue && (
        <Badge color="red" leftSection={<IconAlarm size={SIZE} aria-hidden />}>
          {t('overdue')}
        </Badge>
      )}
      {mergedInto ? (
        <Badge color="grape" leftSection={<IconArrowMerge size={SIZE} aria-hidden />}>
          {t('merged')}
        </Badge>
      ) : (
        <Badge color={color} leftSection={<Icon size={SIZE} aria-hidden />}>
          {t(`status.${status}`)}
        </Badge>
      )}
      {completion?.verifiedBy && (
        <Badge color="green" leftSection={<IconRosetteDiscountCheck size={SIZE} aria-hidden />}>
          {t('verified')}
        </Badge>
      )}
      {unfunded && (
        <Badge color="orange" leftSection={<IconCurrencyDollarOff size={SIZE} aria-hidden />}>
          {t('unfunded')}
        </Badge>
      )}
      {!closed && alike.length > 0 && (
        <Badge color="yellow" leftSection={<IconCopy size={SIZE} aria-hidden />}>
          {t('alikeTo', { codes: alike.map(({ code }) => code).join(', ') })}
        </Badge>
      )}
    </>
  );
};

const DISPOSITIONS = {
  accepted: 'green',
  'partially-accepted': 'yellow',
  rejected: 'red',
  'not-stated': 'gray',
} as const;

export const DispositionBadge = ({ of }: { readonly of: Recommendation['disposition'] }) => {
  const { t } = useTranslation('recommendations');
  return of ? (
    <Badge color={DISPOSITIONS[of]}>{t(`disposition.${of}`)}</Badge>
  ) : (
    <Badge color="gray">{t('disposition.none')}</Badge>
  );
};
