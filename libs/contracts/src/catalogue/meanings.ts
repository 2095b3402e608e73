import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Docstrings of a contract: of the event itself under the empty path, of its fields under `amount`, `figures.total`. */
export type Meanings = ReadonlyMap<string, string>;

/** Reads the docstrings of contract files (`budgets/budget-allocated.v1`), by file. */
export const meaningsOf = (files: readonly string[]): ReadonlyMap<string, Meanings> => {
  const sourceOf = (file: string): string => fileURLToPath(new URL(`../../src/${file}.ts`, import.meta.url));
  const program = ts.createProgram(files.map(sourceOf), {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const reader = new DocstringReader(program.getTypeChecker());
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(sourceOf(file));
      if (!source) throw new Error(`There is no source for ${file}`);
      return [file, reader.read(source)] as const;
    }),
  );
};

class DocstringReader {
  constructor(private readonly checker: ts.TypeChecker) {}

  read(source: ts.SourceFile): Meanings {
    const declaration = source.statements.filter(ts.isTypeAliasDeclaration).find(({ name }) => /V\d+$/.test(name.text));
    if (!declaration) throw new Error(`${source.fileName} declares no data of a contract`);
    // The const and its type share one symbol; the docstring stands on the const.
    const symbol = this.checker.getSymbolAtLocation(declaration.name);
    const meanings = new Map([['', this.docstringOf(symbol)]]);
    this.readFields(this.checker.getTypeAtLocation(declaration), '', meanings);
    return meanings;
  }

  private readFields(type: ts.Type, place: string, meanings: Map<string, string>): void {
    for (const property of this.recordIn(type).getProperties()) {
      const path = place ? `${place}.${property.name}` : property.name;
      meanings.set(path, this.docstringOf(property) || this.docstringOfValue(property));
      if (this.isWrittenOut(property)) this.readFields(this.checker.getTypeOfSymbol(property), path, meanings);
    }
  }

  /** The record behind `T | null`, `T | undefined` and lists of T. */
  private recordIn(type: ts.Type): ts.Type {
    const given = this.checker.getNonNullableType(type);
    const item = this.checker.isArrayType(given)
      ? this.checker.getTypeArguments(given as ts.TypeReference)[0]
      : undefined;
    return item ?? given;
  }

  /** What is said of the value a field is declared by (`disposition` in `optional(disposition)`), or of its type. */
  private docstringOfValue(property: ts.Symbol): string {
    const declaration = property.declarations?.[0];
    if (declaration && ts.isShorthandPropertyAssignment(declaration)) {
      const said = this.docstringOf(this.checker.getShorthandAssignmentValueSymbol(declaration));
      if (said) return said;
    }
    let value = declaration && ts.isPropertyAssignment(declaration) ? declaration.initializer : undefined;
    while (value && ts.isCallExpression(value)) value = value.arguments[0];
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
    return this.docstringOf(value && this.checker.getSymbolAtLocation(value)) || this.docstringOf(type.aliasSymbol);
  }

  private docstringOf(symbol: ts.Symbol | undefined): string {
    const declared = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    // The kinds of fields are explained at the head of the catalogue, those of TypeScript in its manual.
    if (/(?:\/fields|\.d)\.ts$/.test(declared?.declarations?.[0]?.getSourceFile().fileName ?? '')) return '';
    const text = ts.displayPartsToString(declared?.getDocumentationComment(this.checker));
    return text.replaceAll(/\s+/g, ' ').trim();
  }

  /** Fields of an object type are read further; those of texts, numbers and dictionaries are not. */
  private isWrittenOut(property: ts.Symbol): boolean {
    const type = this.recordIn(this.checker.getTypeOfSymbol(property));
    return (type.flags & ts.TypeFlags.Object) !== 0 && type.symbol?.name !== 'Money';
  }
}
