import type { TokenDefaults } from "../../../src/model/client.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { readTexts } from "../../support/manifest-texts.ts";

/** What these files declare together; they must be valid. */
export function declaredIn(files: Readonly<Record<string, string>>, tokens?: TokenDefaults) {
  const read = readTexts(new Map(Object.entries(files)), tokens);
  if (read.findings.length > 0) throw new Error(JSON.stringify(read.findings, null, 2));
  return read;
}

/** `file:line:column rule: message → fix` of each finding in these files. */
export function findingsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { findings } = readTexts(new Map(Object.entries(files)));
  return findings.map(shown);
}

/** A finding on one line. */
export function shown({ file, line, column, rule, message, fix }: Finding): string {
  return `${file}:${line}:${column} ${rule}: ${message} → ${fix}`;
}
