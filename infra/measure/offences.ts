import ts from 'typescript';
import { placeOf, type Source, walk } from './sources.js';

/** Places of the nodes that fit, in the files given. */
const placesWhere = (sources: readonly Source[], fits: (node: ts.Node) => boolean): string[] => {
  const places: string[] = [];
  for (const { ast } of sources) walk(ast, (node) => void (fits(node) && places.push(placeOf(node))));
  return places;
};

const inPortal = ({ path }: Source): boolean => path.startsWith('services/portal/src/');

const isAsNever = (node: ts.Node): node is ts.AsExpression =>
  ts.isAsExpression(node) && node.type.kind === ts.SyntaxKind.NeverKeyword;

/** Attributes and properties by which people enter data, read it and get about. */
const GUARDED = new Set(['body', 'columns', 'params', 'search', 'to']);

const belongsToGuarded = (node: ts.Node): boolean => {
  for (let each = node.parent; each && !ts.isStatement(each); each = each.parent)
    if ((ts.isPropertyAssignment(each) || ts.isJsxAttribute(each)) && GUARDED.has(each.name.getText())) return true;
  return false;
};

export const neverOnGuarded = (sources: readonly Source[]): string[] =>
  placesWhere(
    sources.filter((source) => inPortal(source) && !source.isTest),
    (node) => isAsNever(node) && belongsToGuarded(node),
  );

export const neverAtAll = (sources: readonly Source[]): string[] => placesWhere(sources.filter(inPortal), isAsNever);

/** Where `historyOf` types what a stream holds, once for all who read one. */
const TYPES_STREAMS = 'libs/event-sourcing/src/event-store.ts';

/** `history as unknown as FundEvent[]`, `(await events.readStream(stream)) as KeyActionsLinked[]`. */
export const castsOfStreams = (sources: readonly Source[]): string[] =>
  placesWhere(
    sources.filter(({ isTest, path }) => !isTest && path !== TYPES_STREAMS && !path.startsWith('services/portal/')),
    (node) =>
      ts.isAsExpression(node) &&
      ts.isArrayTypeNode(node.type) &&
      (/Event(?:<.*>)?\[\]$/.test(node.type.getText()) || /readStream|history/.test(node.expression.getText())),
  );

const ROLES = new Set(
  ['coordinator', 'agency-finance', 'pmo', 'pmc', 'nsc', 'fund', 'auditor', 'office', 'committee'].map(
    (role) => `'${role}'`,
  ),
);
const isRole = (node: ts.Node | undefined): boolean => /(?:^|\.)(?:role|group)$/.test(node?.getText() ?? '');
const COMPARISONS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

const testsRole = (node: ts.Node): boolean => {
  if (ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind))
    return isRole(node.left) && ROLES.has(node.right.getText());
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return ['includes', 'has'].includes(node.expression.name.text) && isRole(node.arguments[0]);
  return ts.isSwitchStatement(node) && isRole(node.expression);
};

/** What a role means stands in `session` alone; what it may do, in the permission table. */
export const roleTests = (sources: readonly Source[]): string[] =>
  placesWhere(
    sources.filter(
      (source) => inPortal(source) && !source.isTest && !source.path.startsWith('services/portal/src/session/'),
    ),
    testsRole,
  );
