import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A fence such as "```ts services/budgets/src/main.ts#start": the code below it is that declaration of that file. */
const FENCE = /^```ts (\S+?\.ts)(?:#(\S+))?\n[\s\S]*?^```$/gm;

const declares = (statement, name) => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some((each) => each.name.getText() === name);
  return statement.name?.getText() === name;
};

/**
 * The declaration as it stands in the file, docstring included; the whole file without a name.
 *
 * @throws Error when the file declares no such name
 */
const codeOf = (root, file, name) => {
  const text = readFileSync(join(root, file), 'utf8');
  if (!name) return text.trim();
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const statement = source.statements.find((each) => declares(each, name));
  if (!statement) throw new Error(`${file} declares no ${name}`);
  return statement.getFullText().trim();
};

/** The document with the code of its fences as the files have it now. */
export const embedded = (markdown, root) =>
  markdown.replaceAll(FENCE, (_, file, name) => {
    const place = name ? `${file}#${name}` : file;
    return `\`\`\`ts ${place}\n${codeOf(root, file, name)}\n\`\`\``;
  });

/** Documents that show code of the project. */
export const DOCUMENTS = [
  'README.md',
  'docs/life-of-a-command.md',
  'docs/runbooks/change-an-event.md',
  'libs/contracts/README.md',
];

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../..');
  for (const document of DOCUMENTS) {
    const path = join(root, document);
    writeFileSync(path, embedded(readFileSync(path, 'utf8'), root));
  }
}
