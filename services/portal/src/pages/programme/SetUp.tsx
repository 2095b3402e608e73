import { useTranslation } from 'react-i18next';
import { action, type Action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import { usePlace } from '~/moment/use-place';
import type { Programme } from '~/record/agencies';
import { useMay } from '~/session/may';
import {
  addSite,
  admitParticipant,
  adoptPolicySet,
  alignProgramme,
  type Body,
  closeFinancially,
  closeOperationally,
  constituteBody,
  linkProgramme,
  reconstituteBody,
  recordAssertion,
  recordSuccession,
  renameOrganization,
  type Source,
  stateTotalBudget,
  unlinkProgramme,
  withdrawAssertion,
} from './commands';

interface PermittedProps {
  /** What may be done, and whether this person may. */
  readonly of: readonly (readonly [boolean, Action])[];
}

/** The forms that somebody may open; what is shown of another day cannot be changed. */
const Permitted = ({ of }: PermittedProps) => {
  const { moment } = usePlace();
  const actions = of.filter(([may]) => may && isNow(moment)).map(([, each]) => each);
  return <CommandActions size="xs" variant="light" isFramed actions={actions} />;
};

/** The one form of a row, in a drawer. */
const PermittedInRow = ({ of: [may, each] }: { readonly of: readonly [boolean, Action] }) => {
  const { moment } = usePlace();
  return may && isNow(moment) && <CommandActions size="compact-xs" variant="subtle" inDrawer actions={[each]} />;
};

interface OfProgramme {
  readonly programme: Programme;
}

/** The total budget, and the end of it all. */
export const ProgrammeSteps = ({ programme }: OfProgramme) => {
  const path = { programme: programme.code };
  const mayState = useMay('StateTotalBudget') && programme.status !== 'financially-closed';
  const mayClose = useMay('CloseOperationally') && programme.status === 'open';
  const mayCloseFinancially = useMay('CloseFinancially') && programme.status === 'operationally-closed';
  return (
    <Permitted
      of={[
        [mayState, action(stateTotalBudget(programme), path)],
        [mayClose, action(closeOperationally, path)],
        [mayCloseFinancially, action(closeFinancially, path)],
      ]}
    />
  );
};

export const AdmitParticipant = () => {
  const { programme } = usePlace();
  return (
    <Permitted
      of={[
        [useMay('AdmitParticipant'), action(admitParticipant, { programme })],
        [useMay('RecordSuccession'), action(recordSuccession, {})],
      ]}
    />
  );
};

export const RenameOrganization = ({ of }: { readonly of: Programme['participants'][number] }) => {
  const { t } = useTranslation('programme');
  const { organization } = of;
  const rename = action(renameOrganization(of), { organization }, { button: t('participants.rename') });
  return <PermittedInRow of={[useMay('RenameOrganization'), rename]} />;
};

export const ConstituteBody = () => (
  <Permitted of={[[useMay('ConstituteBody'), action(constituteBody, { programme: usePlace().programme })]]} />
);

export const ReconstituteBody = ({ body }: { readonly body: Body }) => {
  const { t } = useTranslation('programme');
  const path = { programme: usePlace().programme, body: body.body };
  const reconstitute = action(reconstituteBody(body), path, { button: t('bodies.reconstitute') });
  return <PermittedInRow of={[useMay('ReconstituteBody'), reconstitute]} />;
};

export const AddSite = () => (
  <Permitted of={[[useMay('AddSite'), action(addSite, { programme: usePlace().programme })]]} />
);

export const AdoptPolicySet = ({ programme }: OfProgramme) => (
  <Permitted of={[[useMay('AdoptPolicySet'), action(adoptPolicySet(programme), { programme: programme.code })]]} />
);

export const LinkOrAlign = () => {
  const { programme } = usePlace();
  return (
    <Permitted
      of={[
        [useMay('LinkProgramme'), action(linkProgramme, { programme })],
        [useMay('AlignProgramme'), action(alignProgramme, { programme })],
      ]}
    />
  );
};

export const UnlinkProgramme = ({ link: { kind, to } }: { readonly link: Programme['links'][number] }) => (
  <PermittedInRow
    of={[useMay('UnlinkProgramme'), action(unlinkProgramme, { programme: usePlace().programme, kind, to })]}
  />
);

export const RecordAssertion = () => (
  <Permitted of={[[useMay('RecordAssertion'), action(recordAssertion, { programme: usePlace().programme })]]} />
);

export const WithdrawAssertion = ({ of }: { readonly of: Source }) => {
  const { t } = useTranslation('programme');
  const path = { programme: usePlace().programme, assertion: of.assertion };
  const withdraw = action(withdrawAssertion(of), path, { button: t('registers.withdraw') });
  return <PermittedInRow of={[useMay('WithdrawAssertion'), withdraw]} />;
};
