import type { Rule } from 'eslint';

export declare const refusalOf: (file: string, specifier: string) => string | undefined;
export declare const importRule: Rule.RuleModule;
