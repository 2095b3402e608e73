import { useSyncExternalStore } from 'react';
import { type Person, session, type SessionState } from './session';

export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, session.state);

/** Who is signed in. Pages stand behind the sign-in, so that there is somebody. */
export const usePerson = (): Person => {
  const state = useSession();
  if (state.status !== 'signed-in') throw new Error('Nobody is signed in');
  return state.person;
};
