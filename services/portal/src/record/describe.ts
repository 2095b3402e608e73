import { commandsIn } from '~/commands/command';
import { fieldsIn, formsIn } from '~/commands/form';
import type { CommonWord, KeyOf } from '~/commands/words';
import type record from './locales/en.json';

type WordOf<Words> = KeyOf<Words> | `record:${KeyOf<typeof record>}` | CommonWord;

/**
 * Describes commands and their forms in the words of a namespace; the compiler knows its keys.
 *
 * @example const { command, form } = inWordsOf<typeof en>('money');
 */
export const inWordsOf = <Words>(namespace: string) => ({
  command: commandsIn<WordOf<Words>>(namespace),
  form: formsIn<WordOf<Words>>(),
  fields: fieldsIn<WordOf<Words>>(),
});
