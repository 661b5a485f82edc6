import { KeywardError } from "../../model/errors.ts";

/** What a report can be written as. */
export const reportKinds = ["html", "json", "csv", "prometheus"] as const;

/** What a report is written as. */
export type ReportKind = (typeof reportKinds)[number];

/** A file that a report is written to. */
export interface Output {
  readonly file: string;
  readonly kind: ReportKind;
}

const endings: Readonly<Record<string, ReportKind>> = {
  html: "html",
  htm: "html",
  json: "json",
  csv: "csv",
  prom: "prometheus",
};

/** The files of `--out`, each as its ending says; `as` decides for a single file. Throws `KeywardError` if neither decides. */
export function outputsOf(
  files: readonly string[],
  as: ReportKind | undefined,
): readonly [Output, ...Output[]] | null {
  if (files.length > 1 && as !== undefined)
    throw new KeywardError(
      "--as is given with several --out",
      "leave --as out, and end each file name in .html, .json, .csv or .prom",
    );
  const [first, ...others] = files.map((file) => ({ file, kind: as ?? kindOf(file) }));
  if (first === undefined) return null;
  const twice = others.find((one) => files.indexOf(one.file) !== files.lastIndexOf(one.file));
  if (twice !== undefined)
    throw new KeywardError(`--out names ${twice.file} twice`, "name a different file for each --out");
  return [first, ...others];
}

function kindOf(file: string): ReportKind {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (kind !== undefined) return kind;
  throw new KeywardError(
    `the name of --out ${file} does not say what to write`,
    `end it in .html, .json, .csv or .prom, or add --as ${reportKinds.join("|")}`,
  );
}
