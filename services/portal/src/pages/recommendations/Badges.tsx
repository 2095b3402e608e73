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
import { Sign } from '~/components/figures/Sign';
import type { KeyAction, Recommendation } from './queries';

const STATUSES = {
  'not-stated': { color: 'gray', Icon: IconQuestionMark },
  planned: { color: 'gray', Icon: IconCircleDashed },
  ongoing: { color: 'lake', Icon: IconPlayerPlay },
  completed: { color: 'green', Icon: IconCircleCheck },
  dropped: { color: 'gray', Icon: IconCircleX },
} as const;

/** How a key action stands: each by word, sign and colour. */
export const KeyActionBadges = ({ action }: { readonly action: KeyAction }) => {
  const { t } = useTranslation('recommendations');
  const { status, overdue, mergedInto, unfunded, alike, closed, completion } = action;
  return (
    <>
      {overdue && (
        <Sign color="red" Icon={IconAlarm}>
          {t('overdue')}
        </Sign>
      )}
      {mergedInto ? (
        <Sign color="grape" Icon={IconArrowMerge}>
          {t('merged')}
        </Sign>
      ) : (
        <Sign {...STATUSES[status]}>{t(`status.${status}`)}</Sign>
      )}
      {completion?.verifiedBy && (
        <Sign color="green" Icon={IconRosetteDiscountCheck}>
          {t('verified')}
        </Sign>
      )}
      {unfunded && (
        <Sign color="orange" Icon={IconCurrencyDollarOff}>
          {t('unfunded')}
        </Sign>
      )}
      {!closed && alike.length > 0 && (
        <Sign color="yellow" Icon={IconCopy}>
          {t('alikeTo', { codes: alike.map(({ code }) => code).join(', ') })}
        </Sign>
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
