import ts from 'typescript';
import { lineOf, placeOf, type Source, walk } from './sources.js';

export interface Sized {
  readonly place: string;
  readonly lines: number;
}

const isNamedFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ((ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent)) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node)) &&
  node.body !== undefined;

const nameOf = (node: ts.FunctionLikeDeclaration): string =>
  ts.isArrowFunction(node)
    ? (node.parent as ts.VariableDeclaration).name.getText()
    : (node.name?.getText() ?? 'constructor');

/** Functions that have a name: those inside a call or a table row are lines of the function around them. */
export const functionSizes = (sources: readonly Source[]): Sized[] => {
  const sizes: Sized[] = [];
  for (const { ast } of sources)
    walk(ast, (node) => {
      if (!isNamedFunction(node)) return;
      const lines = ast.getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(node);
      sizes.push({ place: `${placeOf(node)} ${nameOf(node)}`, lines });
    });
  return sizes;
};

export const fileSizes = (sources: readonly Source[]): Sized[] =>
  sources.map(({ path, lines }) => ({ place: path, lines }));

/** The value that a share of all does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;
