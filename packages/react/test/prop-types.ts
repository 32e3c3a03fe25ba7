import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the published types of this package say about props. Reading them takes some seconds. */
export interface PropTypes {
  /**
   * Whether a component has a prop at a place such as `items[].label.className`, or `actions.<Button>.className` for
   * a prop of a component that stands in another's. `label.*` asks whether attributes of HTML can be spread there.
   */
  has: (component: string, place: string) => boolean;
}

/** Reads the types of everything that `src/index.ts` exports. */
export function readPropTypes(): PropTypes {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const entry = join(folder, 'src/index.ts');
  const program = ts.createProgram([entry], { ...options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = new Map(
    (module ? checker.getExportsOfModule(module) : []).map((item) => [item.name, item]),
  );

  function propsOf(component: string): ts.Type | undefined {
    const symbol = exported.get(component);
    if (!symbol || !source) return undefined;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const [signature] = checker.getTypeOfSymbol(target).getCallSignatures();
    const [props] = signature?.getParameters() ?? [];
    return props && checker.getTypeOfSymbol(props);
  }

  /** The type of one step further in, whichever of several a value may have. */
  function inside(type: ts.Type, step: string): ts.Type | undefined {
    const types = type.isUnion() ? type.types : [type];
    for (const one of types) {
      if (isDrawn(one)) continue;
      const found =
        step === '[]'
          ? checker.getIndexTypeOfType(one, ts.IndexKind.Number)
          : typeOf(checker.getPropertyOfType(one, step));
      if (found) return found;
    }
    return undefined;
  }

  const typeOf = (symbol: ts.Symbol | undefined) => symbol && checker.getTypeOfSymbol(symbol);

  /** React's own things to draw have properties too, such as `type` and `length`, which are no props of ours. */
  const isDrawn = (type: ts.Type) =>
    Boolean(type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike)) ||
    ['ReactElement', 'ReactPortal', 'Iterable', 'Promise'].includes(type.getSymbol()?.name ?? '');

  return {
    has: (component, place) => {
      let type = propsOf(component);
      for (const step of place.split(/\.|(?=\[\])/)) {
        if (!type) return false;
        if (step.startsWith('<')) type = propsOf(step.slice(1, -1));
        else type = inside(type, step === '*' ? 'lang' : step);
      }
      return type !== undefined;
    },
  };
}
