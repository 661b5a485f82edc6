/** One sample of an exposition. */
export interface ParsedSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const name = /^[a-zA-Z_:][a-zA-Z0-9_:]*/;
const label = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,?)/;

/**
 * Reads Prometheus' text format (0.0.4) more strictly than Prometheus itself: each metric has one HELP and one TYPE right
 * before all of its samples, no series occurs twice, nothing else is in between. Throws with the line that is wrong.
 */
export function parseExposition(text: string): readonly ParsedSample[] {
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  const samples: ParsedSample[] = [];
  const [helped, typed, series] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let current = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const wrong = (why: string): Error => new Error(`${why}: ${line}`);
    const [, kind, of = "", rest = ""] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === "HELP") {
      if (helped.has(of) || name.exec(of)?.[0] !== of) throw wrong("a second or misnamed HELP");
      if (/\\(?![\\n])/.test(rest.replaceAll("\\\\", ""))) throw wrong("an invalid escape");
      helped.add(of);
      current = of;
    } else if (kind === "TYPE") {
      if (of !== current || typed.has(of) || rest !== "gauge")
        throw wrong("a TYPE that does not follow its HELP");
      typed.add(of);
    } else {
      const sample = parseSample(line);
      if (sample.name !== current || !typed.has(current)) throw wrong("a sample outside of its metric");
      const key = JSON.stringify([sample.name, Object.entries(sample.labels).map(String).sort()]);
      if (series.has(key)) throw wrong("a second sample of one series");
      series.add(key);
      samples.push(sample);
    }
  }
  return samples;
}

function parseSample(line: string): ParsedSample {
  const found = name.exec(line)?.[0] ?? "";
  if (found === "") throw new Error(`no sample: ${line}`);
  let rest = line.slice(found.length);
  const labels: Record<string, string> = {};
  if (rest.startsWith("{")) {
    rest = rest.slice(1);
    while (!rest.startsWith("}")) {
      const [whole, key, text, comma] = label.exec(rest) ?? [];
      if (whole === undefined || key === undefined || text === undefined)
        throw new Error(`no label: ${rest}`);
      if (Object.hasOwn(labels, key)) throw new Error(`the label ${key} twice: ${line}`);
      labels[key] = text.replaceAll(/\\(["\\n])/g, (_, escaped: string) =>
        escaped === "n" ? "\n" : escaped,
      );
      rest = rest.slice(whole.length);
      if (comma === "" && !rest.startsWith("}")) throw new Error(`no comma: ${line}`);
    }
    rest = rest.slice(1);
  }
  if (!/^ -?(\d+(\.\d+)?(e[+-]?\d+)?|\d+)$/i.test(rest)) throw new Error(`no value: ${line}`);
  return { name: found, labels, value: Number(rest) };
}
