/**
 * A YAML text in Prettier's layout, with lines of at most 110 characters: a client on one line mostly fits. Keeps comments, anchors, the line breaks (LF or CRLF) and the meaning of every value. Rejects with an error
 * for a text that Prettier cannot read.
 */
export async function layOut(text: string): Promise<string> {
  const [{ format }, yaml] = await Promise.all([
    import("prettier/standalone"),
    import("prettier/plugins/yaml"),
  ]);
  return format(text, { parser: "yaml", plugins: [yaml], printWidth: 110, endOfLine: "auto" });
}
