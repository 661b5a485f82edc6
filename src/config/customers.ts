import type { Customers, ManifestPath } from "./options.ts";
import { fileFinding, readText } from "../manifest/read/files.ts";
import type { Finding } from "../model/finding.ts";
import type { Workspace } from "../schema/generated/config.ts";

/** The customers of a checked entry; null: it is the token's own workspace. */
export function customersOf(
  written: Workspace["customers"],
  pathOf: (text: string) => ManifestPath,
): Customers | null {
  if (written === undefined) return null;
  if (written === "all") return { kind: "all" };
  if (Array.isArray(written)) return { kind: "listed", ids: written.map(String) };
  return { kind: "file", file: pathOf(written.file) };
}

/** A managed user id, or `E` and an external id (workato-api.md, What is documented), as the schema has it. */
export function isCustomerId(text: string): boolean {
  return (
    text.length <= 200 && /^(?:[1-9]\d{0,15}|E[^\s\p{Cc}](?:[^\p{Cc}\u2028\u2029]*[^\s\p{Cc}])?)$/u.test(text)
  );
}

/** Whether ids are the same customer, or would have the same folder where letter case does not count. */
export function customerKey(id: string): string {
  return id.normalize("NFC").toLowerCase();
}

/** The ids of a file with one a line, or what is wrong with it, by line. */
export async function readCustomersFile(
  file: ManifestPath,
): Promise<{ readonly ids: readonly string[] } | { readonly findings: readonly Finding[] }> {
  const read = await readText(file);
  if ("finding" in read) return { findings: [read.finding] };
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  const ids: string[] = [];
  for (const [index, whole] of read.text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const id = whole.replace(/(?:^|\s)#.*$/, "").trim();
    if (id === "") continue;
    const line = index + 1;
    const wrong = isCustomerId(id) ? repeated(id, lines.get(customerKey(id))) : notAnId(id);
    if (wrong !== null) findings.push({ file: file.shown, line, column: 1, ...wrong });
    lines.set(customerKey(id), line);
    ids.push(id);
  }
  if (ids.length === 0) findings.push(fileFinding(file.shown, noCustomers));
  return findings.length > 0 ? { findings } : { ids };
}

const noCustomers = {
  rule: "no-customers",
  message: "the file names no customer",
  fix: "write one id a line, or remove the workspace entry that names this file",
} as const;

type Words = Pick<Finding, "rule" | "message" | "fix">;

function repeated(id: string, earlier: number | undefined): Words | null {
  if (earlier === undefined) return null;
  const message = `the customer ${JSON.stringify(id)} is already in line ${earlier}, or one that differs only by letter case`;
  return { rule: "customer-twice", message, fix: "remove one of the two lines" };
}

function notAnId(text: string): Words {
  return {
    rule: "customer-id",
    message: `${JSON.stringify(text)} is not the id of a customer`,
    fix: "write a managed user id such as 1199, or an external id with the prefix E, such as E1234",
  };
}
