import { action, CommandActions } from '~/commands/CommandActions';
import { useMay } from '~/session/may';
import { establishProgramme, registerOrganization } from './commands';

/** What every programme begins with: the organizations, and the programme itself. */
export const SetUp = () => {
  const mayRegister = useMay('RegisterOrganization');
  const mayEstablish = useMay('EstablishJointProgramme');
  const actions = [mayRegister && action(registerOrganization, {}), mayEstablish && action(establishProgramme, {})];
  return <CommandActions actions={actions} inDrawer />;
};
