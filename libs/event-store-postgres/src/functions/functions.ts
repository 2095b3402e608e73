import { createHash } from 'node:crypto';
import { append } from './append.js';
import { chain } from './chain.js';
import { checkpoints } from './checkpoints.js';
import { guard } from './guard.js';

/** A function cannot be replaced by one that takes other arguments. */
const forgetAppend = `
  do $$
  declare
    former regprocedure;
  begin
    for former in select oid::regprocedure from pg_proc where proname = 'append' and pronamespace = 'log'::regnamespace
    loop
      execute format('drop function %s', former);
    end loop;
  end
  $$;`;

/** The functions and triggers of the log as they are today: made anew whenever they are others. */
export const functions = [
  forgetAppend,
  chain,
  append,
  checkpoints,
  guard,
  'revoke execute on all functions in schema log from public;',
].join('\n');

/** Under this name the log's migrations know which functions it has. */
export const functionsName = `functions ${createHash('sha256').update(functions).digest('hex').slice(0, 16)}`;
