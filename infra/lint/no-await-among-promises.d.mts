import type { Rule } from 'eslint';

export declare const noAwaitAmongPromises: Rule.RuleModule;
