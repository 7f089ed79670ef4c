const STATIC = /\b(?:import|export)\s+(?:type\s+)?(?:[\w$*\s{},]+?\s+from\s+)?['"]([^'"\n]+)['"]/g
const CALLED = /\b(?:import|require)\s*\(\s*['"`]([^'"`\n]+)['"`]/g
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/**
 * Reads what a TypeScript source imports, in whatever form: `import`, `export ... from`, `import()`, `require()`,
 * types included. Queries such as `?raw` are cut off. In: the text; out: the names as written, each once.
 */
export function readImports(source: string): readonly string[] {
  const code = source.replace(COMMENTS, '')
  const names = [STATIC, CALLED].flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''))
  return [...new Set(names.map((name) => name.replace(/\?.*$/, '')))]
}
