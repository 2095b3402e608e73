import ts from 'typescript';
import type { Resolve, Source } from './sources.js';

/** A name of the top level, and what it stands for. */
export interface Declaration {
  readonly path: string;
  readonly name: string;
  readonly node: ts.Node;
}

interface Imported {
  readonly from: string;
  /** `*` for a namespace. */
  readonly name: string;
}

interface Names {
  readonly declared: Map<string, ts.Node[]>;
  readonly imported: Map<string, Imported>;
  readonly handedOn: Map<string, Imported>;
  readonly handedOnWhole: string[];
}

const namesIn = ({ path, ast }: Source, resolve: Resolve): Names => {
  const names: Names = { declared: new Map(), imported: new Map(), handedOn: new Map(), handedOnWhole: [] };
  const target = (specifier?: ts.Expression) =>
    specifier && ts.isStringLiteral(specifier) ? resolve(path, specifier.text) : undefined;
  const add = (name: string, node: ts.Node) => names.declared.set(name, [...(names.declared.get(name) ?? []), node]);

  for (const statement of ast.statements) {
    if (ts.isImportDeclaration(statement)) imports(statement, target(statement.moduleSpecifier), names);
    else if (ts.isExportDeclaration(statement)) exports(statement, target(statement.moduleSpecifier), names);
    else if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations) add(each.name.getText(), each);
    else if ('name' in statement && statement.name) add((statement.name as ts.Identifier).text, statement);
  }
  return names;
};

const imports = ({ importClause }: ts.ImportDeclaration, from: string | undefined, { imported }: Names): void => {
  const bindings = importClause?.namedBindings;
  if (!from || !bindings) return;
  if (ts.isNamespaceImport(bindings)) imported.set(bindings.name.text, { from, name: '*' });
  else
    for (const { name, propertyName } of bindings.elements)
      imported.set(name.text, { from, name: (propertyName ?? name).text });
};

const exports = ({ exportClause }: ts.ExportDeclaration, from: string | undefined, names: Names): void => {
  if (!from) return;
  if (!exportClause) names.handedOnWhole.push(from);
  else if (ts.isNamedExports(exportClause))
    for (const { name, propertyName } of exportClause.elements)
      names.handedOn.set(name.text, { from, name: (propertyName ?? name).text });
};

/** Looks up what a name means in a file, through imports and files that hand on, but only in this repository. */
export class Symbols {
  private readonly files: ReadonlyMap<string, Names>;

  constructor(sources: readonly Source[], resolve: Resolve) {
    this.files = new Map(sources.map((source) => [source.path, namesIn(source, resolve)]));
  }

  /** A type and a value may share one name: every declaration of it. */
  declarationsOf(path: string, name: string): Declaration[] {
    const names = this.files.get(path);
    const own = names?.declared.get(name);
    if (own) return own.map((node) => ({ path, name, node }));
    const imported = names?.imported.get(name);
    return imported && imported.name !== '*' ? this.exported(imported.from, imported.name) : [];
  }

  /** What an identifier or a member of an imported namespace, such as `decisions.scheduleTranche`, stands for. */
  meant(node: ts.Identifier): Declaration[] {
    const path = node.getSourceFile().fileName;
    const { parent } = node;
    const [owner, member] = ts.isPropertyAccessExpression(parent)
      ? [parent.expression, parent.name]
      : ts.isQualifiedName(parent)
        ? [parent.left, parent.right]
        : [];
    if (member !== node || !owner) return this.declarationsOf(path, node.text);
    const space = ts.isIdentifier(owner) ? this.files.get(path)?.imported.get(owner.text) : undefined;
    return space?.name === '*' ? this.exported(space.from, node.text) : [];
  }

  private exported(path: string, name: string, seen: ReadonlySet<string> = new Set()): Declaration[] {
    const names = this.files.get(path);
    if (!names || seen.has(path)) return [];
    const own = this.declarationsOf(path, name);
    if (own.length > 0) return own;
    const handedOn = names.handedOn.get(name);
    if (handedOn) return this.exported(handedOn.from, handedOn.name, new Set([...seen, path]));
    for (const from of names.handedOnWhole) {
      const found = this.exported(from, name, new Set([...seen, path]));
      if (found.length > 0) return found;
    }
    return [];
  }
}
