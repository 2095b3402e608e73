import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const GENERATED_OR_TEST = /[\\/]generated[\\/]|\.(?:spec|fixture)\.tsx?$/;

/** What the portal sends, each as `post /api/…`, read from its source without running it. */
export const commandsSentBy = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !GENERATED_OR_TEST.test(file))
      .flatMap((file) => sentIn(readFileSync(join(folder, file), 'utf8'))),
  );

/** `command('post', address, …)` describes a command; `api.POST(address, …)` sends one that is not described. */
const sentIn = (source: string): string[] => {
  const file = ts.createSourceFile('any.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const constants = new Map<string, ts.Expression>();
  const sent: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    if (ts.isCallExpression(node)) sent.push(...sentByCall(node, constants));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sent;
};

const sentByCall = ({ expression, arguments: [first, second] }: ts.CallExpression, constants: Constants): string[] => {
  if (ts.isIdentifier(expression) && expression.text === 'command' && first && second)
    return textsOf(second, constants).map((address) => `${textsOf(first, constants).join()} ${address}`);
  if (ts.isPropertyAccessExpression(expression) && /^(?:POST|PUT)$/.test(expression.name.text) && first)
    return textsOf(first, constants).map((address) => `${expression.name.text.toLowerCase()} ${address}`);
  return [];
};

type Constants = ReadonlyMap<string, ts.Expression>;

/** Every text that an expression can be; those of a list when one of it is taken. */
const textsOf = (node: ts.Expression, constants: Constants): string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return textsOf(node.expression, constants);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((each) =>
      ts.isPropertyAssignment(each) ? textsOf(each.initializer, constants) : [],
    );
  if (ts.isElementAccessExpression(node)) return textsOf(node.expression, constants);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<string[]>(
      (before, { expression, literal }) =>
        before.flatMap((text) => textsOf(expression, constants).map((part) => `${text}${part}${literal.text}`)),
      [node.head.text],
    );
  const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  return constant ? textsOf(constant, constants) : [];
};
