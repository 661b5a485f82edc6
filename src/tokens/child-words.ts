const mask = "[secret]";
const longest = 300;

/** Makes what a program printed fit for an error: one line, its end, and nothing of what it was given in any form. */
export function cleanerFor(secret: string): (text: string) => string {
  const hidden = forms(secret.trim());
  return (text) => {
    const masked = hidden.reduce((left, form) => left.replaceAll(form, mask), text);
    const line = masked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
    return line.length > longest ? `…${line.slice(-longest).trimStart()}` : line;
  };
}

/** The forms in which programs print what they were given: as it is, base64, hex, in a URL, in JSON; the longest first. */
function forms(secret: string): readonly string[] {
  if (secret === "") return [];
  const bytes = Buffer.from(secret);
  const base64 = bytes.toString("base64");
  const all = [
    secret,
    base64,
    base64.replace(/=+$/, ""),
    bytes.toString("base64url"),
    bytes.toString("hex"),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
  return [...new Set(all)].sort((a, b) => b.length - a.length);
}
