/** The colours of the two pictures: a terminal on a dark and on a light page. */
const themes = {
  dark: {
    page: "#0d1117",
    frame: "#30363d",
    text: "#e6edf3",
    dim: "#8b949e",
    31: "#ff7b72",
    32: "#7ee787",
    33: "#e3b341",
    36: "#79c0ff",
  },
  light: {
    page: "#ffffff",
    frame: "#d0d7de",
    text: "#1f2328",
    dim: "#656d76",
    31: "#cf222e",
    32: "#116329",
    33: "#7d4e00",
    36: "#0550ae",
  },
};

const cell = { width: 8.4, height: 20 };
const edge = 20;

/** A terminal's output (text with ANSI colours) as an SVG picture, for a dark or a light page. */
export function terminalPicture(output, theme) {
  const colours = themes[theme];
  const lines = output.replace(/\n+$/, "").split("\n");
  const columns = Math.max(...lines.map((line) => [...plain(line)].length));
  const width = Math.ceil(columns * cell.width + 2 * edge);
  const height = lines.length * cell.height + 2 * edge;
  const rows = lines.map((line, row) => drawn(line, edge + (row + 0.75) * cell.height, colours));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace" font-size="14">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colours.page}" stroke="${colours.frame}"/>
${rows.filter((row) => row !== "").join("\n")}
</svg>
`;
}

/** A text without its ANSI sequences. */
export function plain(text) {
  return text.replaceAll(/\u001b\[[0-9;]*m/g, "");
}

function drawn(line, y, colours) {
  let column = 0;
  return runsOf(line)
    .flatMap(({ text, codes }) => {
      const start = column;
      column += [...text].length;
      return words(text).map((word) => ({ ...word, column: start + word.column, codes }));
    })
    .map((word) => textElement(word, y, colours))
    .join("");
}

/** The parts of a text that hold no more than one space in a row, with their columns: SVG joins spaces. */
function words(text) {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    column: Array.from(text.slice(0, match.index)).length,
  }));
}

function textElement({ text, column, codes }, y, colours) {
  const x = (edge + column * cell.width).toFixed(1);
  // Stated, so that the columns stay where they are in whatever font the page has.
  const extent = `textLength="${([...text].length * cell.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  const weight = codes.has("1") ? ' font-weight="bold"' : "";
  return `<text x="${x}" y="${y.toFixed(1)}" fill="${colourOf(codes, colours)}"${weight} ${extent}>${escaped(text)}</text>`;
}

function colourOf(codes, colours) {
  const own = [...codes].find((code) => code in colours);
  if (own !== undefined) return colours[own];
  return codes.has("2") ? colours.dim : colours.text;
}

/** The parts of a line that are written in one way. */
function runsOf(line) {
  const codes = new Set();
  return line.split(/(\u001b\[[0-9;]*m)/).flatMap((part) => {
    const code = /^\u001b\[([0-9]*)m$/.exec(part)?.[1];
    if (code === undefined) return part === "" ? [] : [{ text: part, codes: new Set(codes) }];
    change(codes, code);
    return [];
  });
}

function change(codes, code) {
  if (code === "22") ["1", "2"].forEach((one) => codes.delete(one));
  else if (code === "39") ["31", "32", "33", "36"].forEach((one) => codes.delete(one));
  else if (code === "" || code === "0") codes.clear();
  else codes.add(code);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
