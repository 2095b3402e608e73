import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { i18n } from '~/i18n/i18n';

export interface Question {
  readonly title: string;
  /** What will happen, and how it can be taken back. */
  readonly text: string;
  /** The verb on the button. */
  readonly yes: string;
  /** Instead of Cancel. */
  readonly no?: string;
  readonly isGrave?: boolean;
}

/** Asks before what is hard to take back. Resolves with the answer. */
export const confirm = ({
  title,
  text,
  yes,
  no = i18n.t('common:form.cancel'),
  isGrave = false,
}: Question): Promise<boolean> =>
  new Promise((answer) =>
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{text}</Text>,
      labels: { confirm: yes, cancel: no },
      confirmProps: isGrave ? { color: 'red' } : {},
      closeButtonProps: { 'aria-label': no },
      onConfirm: () => answer(true),
      onCancel: () => answer(false),
      onClose: () => answer(false),
    }),
  );
