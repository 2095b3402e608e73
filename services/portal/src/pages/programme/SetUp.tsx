import { action, type Action, CommandActions } from '~/commands/CommandActions';
import { usePlace } from '~/moment/use-place';
import { useMay } from '~/session/may';
import { addSite, admitParticipant, constituteBody } from './commands';

const LOOK = { size: 'xs', variant: 'light', isFramed: true } as const;

const Permitted = ({ may, of }: { readonly may: boolean; readonly of: Action }) =>
  may && <CommandActions {...LOOK} actions={[of]} />;

export const AdmitParticipant = () => (
  <Permitted may={useMay('AdmitParticipant')} of={action(admitParticipant, { programme: usePlace().programme })} />
);

export const ConstituteBody = () => (
  <Permitted may={useMay('ConstituteBody')} of={action(constituteBody, { programme: usePlace().programme })} />
);

export const AddSite = () => (
  <Permitted may={useMay('AddSite')} of={action(addSite, { programme: usePlace().programme })} />
);
