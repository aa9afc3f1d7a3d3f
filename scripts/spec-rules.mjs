/**
 * Compares the rules of SPEC.md with the titles of the tests: each rule is proven by a test, and each test that
 * names a rule names one that exists.
 * @param {string} spec text with rules as `- **ABC-1** …`
 * @param {ReadonlyArray<{ path: string, text: string }>} tests
 * @returns {{ rules: number, problems: string[] }}
 */
export function compareSpec(spec, tests) {
  const rules = [...spec.matchAll(/^\s*- \*\*([A-Z]+-\d+)\*\*/gm)].map((match) => match[1] ?? '');
  const known = new Set(rules);
  const twice = rules.filter((rule, index) => rules.indexOf(rule) !== index);
  /** @type {Set<string>} */
  const cited = new Set();
  /** @type {string[]} */
  const unknown = [];
  for (const { path, text } of tests) {
    for (const rule of citedRules(text)) {
      cited.add(rule);
      if (!known.has(rule)) unknown.push(`${path} cites ${rule}, which SPEC.md does not have`);
    }
  }
  const unproven = [...known].filter((rule) => !cited.has(rule)).map((rule) => `${rule} has no test`);
  return { rules: rules.length, problems: [...twice.map((rule) => `${rule} is there twice`), ...unproven, ...unknown] };
}

/**
 * The rules named at the start of a text in quotes: `'CARD-3: …'` or `'CARD-3, CARD-4: …'`.
 * @param {string} text source of a test
 */
function citedRules(text) {
  const titles = text.matchAll(/['"`]([A-Z]{2,}-\d+(?:, ?[A-Z]{2,}-\d+)*): /g);
  return new Set([...titles].flatMap((match) => (match[1] ?? '').split(/, ?/)));
}
