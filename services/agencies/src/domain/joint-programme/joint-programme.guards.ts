import { Unknown } from '@concert/event-sourcing';
import { ProgrammeClosed } from './joint-programme.rejections.js';
import type { EstablishedProgramme, JointProgramme } from './joint-programme.state.js';

/** @throws Unknown when no programme of that code was established */
export const established = (programme: JointProgramme, code: string): EstablishedProgramme => {
  if (programme.status === 'unknown') throw new Unknown('programme', code);
  return programme;
};

/** @throws ProgrammeClosed when nothing takes place in the programme any more */
export const open = (state: JointProgramme, code: string): EstablishedProgramme => {
  const programme = established(state, code);
  const { closure } = programme;
  if (closure.phase !== 'open')
    throw new ProgrammeClosed(`${code} is closed since ${closure.date}`, { programme: code, ...closure });
  return programme;
};
