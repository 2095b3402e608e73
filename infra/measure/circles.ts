import { posix } from 'node:path';
import ts from 'typescript';
import { type Resolve, type Source, walk } from './sources.js';

/** How one file reaches another: when it is loaded, for its types alone, or when a page is opened. */
type Reach = 'value' | 'type' | 'lazy';
type Graph = ReadonlyMap<string, ReadonlyMap<string, Reach>>;

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause } = node;
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return !!importClause;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((each) => each.isTypeOnly);
};

/** Files that `import.meta.glob` takes in; its pattern knows no other sign than `*`. */
const filesOfGlob = (from: string, pattern: string, paths: readonly string[]): string[] => {
  const whole = posix.join(posix.dirname(from), pattern).replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return paths.filter((path) => new RegExp(`^${whole}$`).test(path));
};

const importsOf = ({ path, ast }: Source, resolve: Resolve, paths: readonly string[]): Map<string, Reach> => {
  const found = new Map<string, Reach>();
  const add = (target: string | undefined, reach: Reach) => {
    if (target && target !== path && found.get(target) !== 'value') found.set(target, reach);
  };
  walk(ast, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add(resolve(path, (node.moduleSpecifier as ts.StringLiteral).text), isTypeOnly(node) ? 'type' : 'value');
    else if (ts.isCallExpression(node)) {
      const [argument] = node.arguments;
      const patterns = argument && ts.isArrayLiteralExpression(argument) ? argument.elements : [argument];
      for (const each of patterns)
        if (each && ts.isStringLiteral(each)) {
          if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(resolve(path, each.text), 'lazy');
          else if (node.expression.getText() === 'import.meta.glob')
            for (const file of filesOfGlob(path, each.text, paths)) add(file, 'lazy');
        }
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(resolve(path, (node.argument.literal as ts.StringLiteral).text), 'type');
  });
  return found;
};

export const importGraph = (sources: readonly Source[], resolve: Resolve): Graph => {
  const paths = sources.map(({ path }) => path);
  return new Map(sources.map((source) => [source.path, importsOf(source, resolve, paths)]));
};

/** Groups of files that all reach one another, by Tarjan's algorithm. */
export const circlesIn = (graph: Graph, ways: readonly Reach[]): string[][] => {
  const order = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const enter = (path: string) => {
    const own = { index: order.size, low: order.size, open: true };
    order.set(path, own);
    stack.push(path);
    for (const [target, reach] of graph.get(path) ?? []) {
      if (!ways.includes(reach)) continue;
      const other = order.get(target);
      if (!other) own.low = Math.min(own.low, enter(target).low);
      else if (other.open) own.low = Math.min(own.low, other.index);
    }
    if (own.low === own.index) {
      const group = stack.splice(stack.indexOf(path));
      for (const each of group) order.get(each)!.open = false;
      if (group.length > 1) circles.push(group.sort());
    }
    return own;
  };
  for (const path of graph.keys()) if (!order.has(path)) enter(path);
  return circles;
};
