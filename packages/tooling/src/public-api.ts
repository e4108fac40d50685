import { join, relative } from "node:path";
import ts from "typescript-6";
import { listPackages, ROOT } from "./workspace.ts";

/** One exported name of a public package. */
export interface PublicName {
  readonly name: string;
  readonly kind: "function" | "class" | "value" | "type";
  /** `packages/core/src/x.ts:12` */
  readonly place: string;
  readonly doc: string;
  readonly examples: readonly string[];
}

export interface PublicApi {
  readonly packageName: string;
  readonly names: readonly PublicName[];
}

/** Reads the sources of the public packages; the emitted declarations would lack the lines. */
export function readPublicApis(): readonly PublicApi[] {
  const packages = listPackages().filter(({ isPublic }) => isPublic);
  const entries = packages.map(({ folder }) => join(folder, "src/index.ts"));
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return packages.map(({ name, folder }) => {
    const file = program.getSourceFile(join(folder, "src/index.ts"));
    const module = file && checker.getSymbolAtLocation(file);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    const names = symbols.map((symbol) => describe(symbol, checker));
    return { packageName: name, names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  });
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = target.declarations ?? [];
  if (declaration === undefined) throw new Error(`${symbol.name} is exported and declared nowhere`);
  const file = declaration.getSourceFile();
  const line = file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1;
  return {
    name: symbol.name,
    kind: kindOf(target, checker),
    place: `${relative(ROOT, file.fileName)}:${line}`,
    doc: ts.displayPartsToString(target.getDocumentationComment(checker)),
    examples: target
      .getJsDocTags(checker)
      .filter((tag) => tag.name === "example")
      .map((tag) => ts.displayPartsToString(tag.text)),
  };
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName["kind"] {
  if (symbol.flags & ts.SymbolFlags.Class) return "class";
  if (!(symbol.flags & ts.SymbolFlags.Value)) return "type";
  const isCallable = checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
  return isCallable ? "function" : "value";
}
