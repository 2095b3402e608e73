import type { Rule } from 'eslint';

export declare const placeOf: (file: string) => { readonly place: string; readonly pure?: boolean } | undefined;
export declare const refusalOf: (file: string, specifier: string) => string | undefined;
export declare const importRule: Rule.RuleModule;
