import { area, optional } from '~/commands/fields';
import { inWordsOf } from '~/record/describe';
import type en from '../locales/en.json';

export const { command, fields, form } = inWordsOf<typeof en>('registers');

/** What forms that enter a row, or do something with one, have in common. */
export const ADD = { label: 'add', send: 'record', isMarked: true } as const;
export const ACT = { send: 'record', isMarked: true } as const;

export const NOTE = fields({ note: optional(area('fields.note')) });

export const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'] as const;

/** A choice of one of our own words. */
export const wordOf = <Value extends string>(value: Value) => `words.${value}` as const;
