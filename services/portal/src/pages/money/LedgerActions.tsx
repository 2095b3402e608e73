import type { PermittedCommand } from '@concert/permissions';
import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { may, useMay } from '~/session/may';
import { usePerson } from '~/session/use-session';
import {
  cancelCommitment,
  correctEntry,
  type Entry,
  recordCommitment,
  recordDisbursement,
  recordRefund,
} from './ledger-commands';

interface RecordEntryProps {
  readonly place: Place;
  readonly currency: string;
}

/** What an agency has bound, paid and given back, entered by it or on its behalf. */
export const RecordEntry = ({ place: { programme, moment }, currency }: RecordEntryProps) => {
  const person = usePerson();
  const mayForOthers = useMay('RecordCommitment', { owners: [] });
  if (!isNow(moment)) return null;
  const asked = { own: mayForOthers ? '' : person.organization, currency };
  const isPermitted = (command: PermittedCommand) => may(person, command) || may(person, command, { owners: [] });
  return (
    <CommandActions
      inDrawer
      variant="light"
      actions={[
        isPermitted('RecordCommitment') && action(recordCommitment(asked), { programme }),
        isPermitted('RecordDisbursement') && action(recordDisbursement(asked), { programme }),
        isPermitted('RecordRefund') && action(recordRefund(asked), { programme }),
      ]}
    />
  );
};

/** What can be done about an entry: nothing is erased, it is cancelled or corrected. */
export const EntryActions = ({
  place: { programme, moment },
  entry,
}: {
  readonly place: Place;
  readonly entry: Entry;
}) => {
  const owners = { owners: [entry.agency] };
  const mayCancel = useMay('CancelCommitment', owners) && entry.kind === 'commitment' && entry.released === null;
  const mayCorrect = useMay('CorrectEntry', owners);
  if (!isNow(moment)) return null;
  return (
    <CommandActions
      inDrawer
      size="compact-xs"
      variant="default"
      actions={[
        mayCorrect && action(correctEntry(entry), { programme, entry: entry.entry }),
        mayCancel && action(cancelCommitment(entry), { programme, commitment: entry.entry }),
      ]}
    />
  );
};
