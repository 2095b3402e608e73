import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENTS, embedded } from './embed-code.mjs';

const root = join(import.meta.dirname, '../..');

describe.each(DOCUMENTS)('%s', (document) => {
  it('shows code as it is; `npm run docs:code` brings it up to date', () => {
    const text = readFileSync(join(root, document), 'utf8');
    expect(text).toBe(embedded(text, root));
  });
});

describe('code in documents', () => {
  it('must be declared where the document says', () => {
    const document = '```ts infra/docs/embed-code.spec.ts#Nowhere\nconst old = 1;\n```';
    expect(() => embedded(document, root)).toThrow('declares no Nowhere');
  });

  it('replaces what the document had', () => {
    const document = '```ts infra/docs/embed-code.spec.ts#root\nconst old = 1;\n```\n';
    expect(embedded(document, root)).toBe(
      "```ts infra/docs/embed-code.spec.ts#root\nconst root = join(import.meta.dirname, '../..');\n```\n",
    );
  });
});
