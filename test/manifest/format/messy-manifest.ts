import fc from "fast-check";

const comment = fc.stringMatching(/^# [a-z0-9 :,'-]{0,12}[a-z]$/);
const maybeComment = fc.option(comment, { nil: "" });

/** A scalar in one of the forms in which people write it. */
function written(values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(values, fc.constantFrom("plain", "single", "double"))
    .map(([text, form]) =>
      form === "plain" ? text : form === "single" ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text),
    );
}

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);

function list(items: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(items, { minLength: 1, maxLength: 12 });
}

/** A list's lines after its key: in one line, broken, or in block style with comments. */
const addresses = fc
  .tuple(
    list(fc.nat(250).map((last) => `192.0.2.${last}`)),
    fc.constantFrom("flow", "broken", "block", "indented"),
    maybeComment,
  )
  .map(([items, form, above]): readonly string[] => {
    if (form === "flow") return [` [ ${items.join(",")} ]`];
    if (form === "broken")
      return [` [${items[0]},`, ...items.slice(1).map((item) => `    ${item},`), "    ]"];
    const dash = form === "block" ? "-  " : "   - ";
    return [
      "",
      ...(above === "" ? [] : [`${dash.replace("-", " ").trimEnd()} ${above}`]),
      ...items.map((item) => dash + item),
    ];
  });

/** The lines of a field: its key with what follows. */
const fields = fc.record(
  {
    role: written(word).map((text) => [`role:  ${text}`]),
    folders: fc.constantFrom(
      ["folders: all"],
      ["folders: [ 1,2, 'a/b' ]"],
      ["folders:", "  - 3", "  - A/B c"],
    ),
    environment: written(word).map((text) => [`environment: ${text}`]),
    ip_allow_list: addresses.map(([first = "", ...rest]) => [`ip_allow_list:${first}`, ...rest]),
    token: fc.constantFrom(
      ["token: {rotate_after: 90d,   deliver_to: [vault]}"],
      ["token:", "    rotate_after: 2w", "    # where", "    deliver_to: none"],
      ["token: { overlap: true, deliver_to: [vault],rotate_after:   90d }"],
      ["token:", "    # both", "    overlap:   false # for now", "    deliver_to: [vault]"],
      ["token: *shared"],
    ),
    // Two clients of one id are a finding: small numbers, which are drawn more often, would be the same now and then.
    id: fc.noBias(fc.integer({ min: 1, max: 2_000_000_000 })).map((id) => [`id: ${id}`]),
    renamed_from: fc.constant([">-"].map((mark) => `renamed_from: ${mark}\n    a long name\n    of before`)),
  },
  { requiredKeys: [] },
);

interface Style {
  readonly comments: readonly string[];
  readonly blank: boolean;
  readonly trailing: string;
}

const style: fc.Arbitrary<Style> = fc.record({
  comments: fc.array(comment, { maxLength: 2 }),
  blank: fc.boolean(),
  trailing: maybeComment,
});

/** The lines of a client, its keys in any order, with comments above and behind them. */
const client = fc
  .tuple(
    fields,
    fc.infiniteStream(style),
    fc.integer({ min: 0, max: 7 }),
    fc.infiniteStream(fc.nat(1000)),
    fc.boolean(),
  )
  .map(([some, styles, at, ranks, merged]) => (name: string): readonly string[] => {
    const all = Object.values(some).filter((lines) => lines !== undefined);
    const shuffled = all
      .map((lines) => ({ lines, rank: ranks.next().value }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ lines }) => lines);
    const keys = [...shuffled.slice(0, at), [`name: ${name}`], ...shuffled.slice(at)];
    if (merged) keys.unshift(["<<: *base"]);
    return keys.flatMap((lines, index) => withStyle(lines, index, styles.next().value));
  });

function withStyle(
  lines: readonly string[],
  index: number,
  { comments, blank, trailing }: Style,
): readonly string[] {
  const [first = "", ...rest] = lines.flatMap((line) => line.split("\n"));
  const above = index === 0 ? [] : [...(blank ? [""] : []), ...comments];
  const scalar = rest.length === 0 && trailing !== "";
  return [...above, scalar ? `${first}   ${trailing}` : first, ...rest];
}

function document(
  clients: readonly (readonly string[])[],
  head: readonly string[],
  { last, index }: { readonly last: boolean; readonly index: number },
): string {
  const items = clients.flatMap(([first = "", ...rest]) => [
    `- ${first}`,
    ...rest.map((line) => (line === "" ? "" : `  ${line}`)),
  ]);
  const anchored = ["defaults: { token: &shared { deliver_to: [vault] }, role: Some role , folders: all }"];
  const base = ["- &base", "  folders: [ 9 ]", "  # of the base", `  name: base-${index}`];
  const list = ["clients:", ...base, ...items];
  // Aliases come after their anchors, in whichever order the keys are.
  const body = last ? [...anchored, ...list, "version: 1"] : ["version: 1", ...anchored, ...list];
  return [...head, ...body].join("\n") + "\n";
}

/** A valid manifest, written by somebody in a hurry: several documents, comments anywhere, anchors, LF or CRLF. */
export const messyManifest: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(fc.array(client, { maxLength: 4 }), fc.array(comment, { maxLength: 2 }), fc.boolean()),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.boolean(),
  )
  .map(([documents, crlf]) => {
    const texts = documents.map(([clients, head, last], outer) =>
      document(
        clients.map((make, inner) => make(`client-${outer}-${inner}`)),
        head,
        { last, index: outer },
      ),
    );
    const text = texts.join("---\n");
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });
