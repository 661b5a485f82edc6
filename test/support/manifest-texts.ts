import { readDocument } from "../../src/manifest/read/document.ts";
import { type Entry, findDuplicates } from "../../src/manifest/read/duplicates.ts";
import { Lines } from "../../src/manifest/read/lines.ts";
import { readYaml } from "../../src/manifest/read/yaml.ts";
import { canonicalAddress } from "../../src/fields/address.ts";
import type { Declared, TokenRule } from "../../src/model/client.ts";
import type { Finding } from "../../src/model/finding.ts";

/** What these manifests declare, by their file names; and all that is wrong with them. */
export function readTexts(
  texts: ReadonlyMap<string, string>,
  tokens: TokenRule = { deliver_to: null, rotate_after: null },
): { readonly declared: readonly Declared[]; readonly findings: readonly Finding[] } {
  const context = { tokens, sinks: ["vault"], canonical: canonicalAddress };
  const [declared, findings, entries]: [Declared[], Finding[], Entry[]] = [[], [], []];
  for (const [file, text] of texts) {
    const lines = new Lines(text);
    for (const document of readYaml(text)) {
      const read = readDocument({ file, lines, document }, context);
      declared.push(...read.declared);
      findings.push(...read.findings);
      entries.push(...read.entries);
    }
  }
  return { declared, findings: [...findings, ...findDuplicates(entries)] };
}
