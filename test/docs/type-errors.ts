import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** What the package's names mean before anything is built. */
const sources = {
  'logto-sign-in': ['./src/index.ts'],
  'logto-sign-in/define': ['./src/define.ts'],
  'logto-sign-in/flow': ['./src/flow/index.ts'],
  'logto-sign-in/testing': ['./src/testing/index.ts'],
  'logto-sign-in/testing/playwright': ['./src/testing/playwright/index.ts'],
};

/** What the compiler has to say to pieces of TypeScript, each a module of its own: `block 2, line 3: …`. */
export function typeErrors(blocks: readonly string[]): string[] {
  const files = new Map(blocks.map((code, index) => [join(root, `test/docs/block-${index + 1}.ts`), code]));
  const options = compilerOptions();
  const program = ts.createProgram(
    [...files.keys(), join(root, 'src/css-as-text.d.ts')],
    options,
    hostOf(files, options),
  );
  return [...files.keys()].flatMap((file, index) => {
    const source = program.getSourceFile(file);
    return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
      const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `block ${index + 1}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

/** Those of the repository; but an example may leave something unused. */
function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { ...options, paths: sources, noUnusedLocals: false, noUnusedParameters: false };
}

/** The files of the repository, and some that are not there. */
function hostOf(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, version, ...others) => {
      const code = files.get(name);
      return code === undefined
        ? host.getSourceFile(name, version, ...others)
        : // Without an import or export it would be a script, whose names everybody shares.
          ts.createSourceFile(name, `${code}\nexport {};\n`, version, true);
    },
  };
}
