import type { Declared, Live, Pair, TokenRule } from "../../model/client.ts";

/** No file has this name: in what is found about a client that an import would declare, the line is the client's id. */
export const nowhere = "";

/** A live client as an import would declare it; its token gets what the folder and the configuration set. */
export function asDeclared({ id, ...live }: Live, token: TokenRule, pair: Pair | null): Declared {
  return {
    ...live,
    role: live.role ?? 0,
    token,
    pair,
    id,
    renamed_from: null,
    distinct_from: [],
    source: { file: nowhere, line: id },
    declaration: { document: 0, entry: 0, several: false, inherited: [] },
  };
}

/** Two live clients as the two credentials of one entry. */
export function asPair(
  { first, second }: { readonly first: Live; readonly second: Live },
  token: TokenRule,
  form: string,
): readonly [Declared, Declared] {
  const pair = { first: first.name, form };
  return [
    asDeclared(first, token, { ...pair, credential: "first" }),
    asDeclared(second, token, { ...pair, credential: "second" }),
  ];
}
