import ts from 'typescript';
import { type Source, walk } from './sources.js';
import type { Declaration, Symbols } from './symbols.js';

/** A command and the files that somebody reads to follow it from its route to its events. */
export interface CommandFiles {
  readonly name: string;
  readonly files: readonly string[];
}

const BASES = new Set(['Command', 'Order']);
const WRITES = new Set(['Post', 'Put', 'Patch', 'Delete']);

const decorators = (node: ts.Node): ts.CallExpression[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) ? [expression] : [],
  );
const isDecoratedWith = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  decorators(node).some(({ expression }) => names.has(expression.getText()));

const identifiersIn = (node: ts.Node | undefined): ts.Identifier[] => {
  const found: ts.Identifier[] = [];
  if (node && ts.isIdentifier(node)) found.push(node);
  if (node) walk(node, (each) => void (ts.isIdentifier(each) && found.push(each)));
  return found;
};

const functionOf = ({ node }: Declaration): ts.SignatureDeclaration | undefined => {
  const value = ts.isVariableDeclaration(node) ? node.initializer : node;
  return value && (ts.isFunctionDeclaration(value) || ts.isArrowFunction(value)) ? value : undefined;
};

const isCommandClass = (node: ts.Node): node is ts.ClassDeclaration =>
  ts.isClassDeclaration(node) &&
  !BASES.has(node.name?.text ?? '') &&
  (node.heritageClauses ?? []).some(({ types }) =>
    types.some(({ expression }) =>
      BASES.has(ts.isCallExpression(expression) ? expression.expression.getText() : expression.getText()),
    ),
  );

/** Places by command: what handles it, and the routes that take it in. */
interface Places {
  readonly handlers: ts.Node[];
  readonly routes: ts.Node[];
}

/**
 * Handlers are classes decorated with `@CommandHandler(X)` or rows `on(X, …)`; routes are methods decorated with
 * `@Post` and the like that make `new X(…)`, or rows of a file `*.api.ts` that name `X`.
 */
const placesOf = (sources: readonly Source[], symbols: Symbols): Map<ts.Node, Places> => {
  const places = new Map<ts.Node, Places>();
  for (const { ast } of sources)
    walk(ast, (node) => void (isCommandClass(node) && places.set(node, { handlers: [], routes: [] })));

  const commandOf = (node: ts.Node | undefined): Places | undefined => {
    const name = node && ts.isPropertyAccessExpression(node) ? node.name : node;
    if (!name || !ts.isIdentifier(name)) return undefined;
    return symbols.meant(name).flatMap((each) => places.get(each.node) ?? [])[0];
  };
  for (const { ast, path } of sources)
    walk(ast, (node) => {
      for (const decorator of decorators(node))
        if (decorator.expression.getText() === 'CommandHandler') commandOf(decorator.arguments[0])?.handlers.push(node);
      if (ts.isMethodDeclaration(node) && isDecoratedWith(node, WRITES))
        walk(node, (made) => void (ts.isNewExpression(made) && commandOf(made.expression)?.routes.push(node)));
      if (!ts.isCallExpression(node) || ts.isDecorator(node.parent)) return;
      for (const argument of node.arguments)
        if (path.endsWith('.api.ts')) commandOf(argument)?.routes.push(node);
        else if (argument === node.arguments[0]) commandOf(argument)?.handlers.push(node);
    });
  return places;
};

/** Functions that a node calls, and those of the same file that these call. */
const calledFrom = (
  node: ts.Node,
  symbols: Symbols,
  found = new Map<ts.Node, Declaration>(),
): Map<ts.Node, Declaration> => {
  for (const each of identifiersIn(node).flatMap((name) => symbols.meant(name))) {
    if (found.has(each.node) || !functionOf(each)) continue;
    found.set(each.node, each);
    if (each.path === node.getSourceFile().fileName) calledFrom(each.node, symbols, found);
  }
  return found;
};

const filesOfTypes = (node: ts.Node | undefined, symbols: Symbols): string[] =>
  identifiersIn(node).flatMap((name) => symbols.meant(name).map(({ path }) => path));

/** The decision itself, the state it takes, the events it returns and the rejections it throws. */
const filesOfDecision = (decision: Declaration, symbols: Symbols): string[] => {
  const signature = functionOf(decision);
  const rejections = [decision, ...calledFrom(decision.node, symbols).values()]
    .filter(({ path }) => path === decision.path)
    .flatMap(({ node }) => {
      const thrown: string[] = [];
      walk(node, (each) => {
        if (ts.isThrowStatement(each) && ts.isNewExpression(each.expression))
          thrown.push(...filesOfTypes(each.expression.expression, symbols));
      });
      return thrown;
    });
  return [
    decision.path,
    ...filesOfTypes(signature?.parameters[0]?.type, symbols),
    ...filesOfTypes(signature?.type, symbols),
    ...rejections,
  ];
};

const filesOfRoute = (route: ts.Node, symbols: Symbols): string[] => {
  const parameters = ts.isMethodDeclaration(route)
    ? route.parameters.filter((each) => isDecoratedWith(each, new Set(['Body']))).map(({ type }) => type)
    : ts.isCallExpression(route)
      ? route.arguments.filter((each) => ts.isIdentifier(each) || ts.isPropertyAccessExpression(each))
      : [];
  return [route.getSourceFile().fileName, ...parameters.flatMap((each) => filesOfTypes(each, symbols))];
};

const packageOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** What stands in a package of `libs` belongs to the words of all and is not counted, unless the command stands there. */
export const filesOfCommands = (all: readonly Source[], symbols: Symbols): CommandFiles[] => {
  const sources = all.filter(({ isTest, path }) => !isTest && /^(?:libs|services)\//.test(path));
  return [...placesOf(sources, symbols)].map(([node, { handlers, routes }]) => {
    const command = node as ts.ClassDeclaration;
    const takesCommand = (each: Declaration): boolean =>
      functionOf(each)?.parameters.some(({ type }) =>
        identifiersIn(type).some((name) => symbols.meant(name).some((meant) => meant.node === command)),
      ) ?? false;
    const decisions = handlers
      .flatMap((handler) => [...calledFrom(handler, symbols).values()])
      .filter((each) => each.path.endsWith('.decisions.ts') || takesCommand(each));
    const files = [
      command.getSourceFile().fileName,
      ...handlers.map((handler) => handler.getSourceFile().fileName),
      ...decisions.flatMap((decision) => filesOfDecision(decision, symbols)),
      ...routes.flatMap((route) => filesOfRoute(route, symbols)),
    ];
    const own = packageOf(command.getSourceFile().fileName);
    const toRead = files.filter((file) => !file.startsWith('libs/') || packageOf(file) === own);
    return { name: command.name?.text ?? '', files: [...new Set(toRead)].sort() };
  });
};
