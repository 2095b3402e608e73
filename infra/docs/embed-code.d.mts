export declare const embedded: (markdown: string, root: string) => string;
export declare const DOCUMENTS: readonly string[];
