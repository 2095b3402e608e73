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
    const declaration = source.statements.find(
      (each): each is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
        (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && /V\d+$/.test(each.name.text),
    );
    if (!declaration) throw new Error(`${source.fileName} declares no data of a contract`);
    const meanings = new Map<string, string>();
    const documented = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
    meanings.set('', this.oneLine(ts.getTextOfJSDocComment(documented?.comment) ?? ''));
    this.readFields(this.checker.getTypeAtLocation(declaration), '', meanings);
    return meanings;
  }

  private readFields(type: ts.Type, place: string, meanings: Map<string, string>): void {
    for (const property of this.recordIn(type).getProperties()) {
      const path = place ? `${place}.${property.name}` : property.name;
      meanings.set(path, this.docstringOf(property) || this.docstringOf(this.typeOf(property).aliasSymbol));
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

  private docstringOf(symbol: ts.Symbol | undefined): string {
    return this.oneLine(ts.displayPartsToString(symbol?.getDocumentationComment(this.checker)));
  }

  private typeOf(property: ts.Symbol): ts.Type {
    return this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
  }

  /** Fields of an object type are read further; those of texts, numbers and dictionaries are not. */
  private isWrittenOut(property: ts.Symbol): boolean {
    const type = this.recordIn(this.checker.getTypeOfSymbol(property));
    return (type.flags & ts.TypeFlags.Object) !== 0 && type.symbol?.name !== 'Money';
  }

  private oneLine(text: string): string {
    return text.replaceAll(/\s+/g, ' ').trim();
  }
}
