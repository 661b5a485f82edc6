/** Whether a pattern (`*`: any run of characters, `?`: one) matches the whole text; case-sensitive, in NFC, linear in both. */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = [...pattern.normalize("NFC")];
  const given = [...text.normalize("NFC")];
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < given.length) {
    if (wanted[p] === "*") [star, resume, p] = [p, t, p + 1];
    else if (p < wanted.length && (wanted[p] === "?" || wanted[p] === given[t])) [p, t] = [p + 1, t + 1];
    else if (star >= 0) [p, resume, t] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  return wanted.slice(p).every((character) => character === "*");
}
