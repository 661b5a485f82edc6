/** The labels of a sample; null: the label is empty, which is the same as not having it. */
export type Labels = Readonly<Record<string, string | number | null>>;

/** One value of a metric. */
export interface Sample {
  readonly labels: Labels;
  readonly value: number;
}

/** A gauge with its samples. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

/**
 * Gauges in Prometheus' text format (version 0.0.4), which node_exporter's textfile collector reads. A metric without
 * samples is left out.
 */
export function expositionText(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, samples }) => {
      const head = `# HELP ${name} ${escaped(help)}\n# TYPE ${name} gauge\n`;
      return head + samples.map((sample) => sampleLine(name, sample)).join("");
    })
    .join("");
}

function sampleLine(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).flatMap(([label, text]) =>
    text === null ? [] : [`${label}="${escaped(String(text)).replaceAll('"', String.raw`\"`)}"`],
  );
  return `${name}${pairs.length === 0 ? "" : `{${pairs.join(",")}}`} ${value}\n`;
}

/** As a HELP text needs it; a label value needs its quotes escaped as well. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", String.raw`\n`);
}
