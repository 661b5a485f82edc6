import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  checkedTitle,
  findingPhrase,
  findingText,
  hasDrifted,
  readText,
  unknownTexts,
  worksEarlier
} from "./features-report-finding-words.js";
import {
  overlapText,
  spareWords
} from "./features-overlap-overlap-words.js";
import {
  isCurrent
} from "./features-overlap-credentials.js";
import {
  concernText
} from "./render-token-concern.js";
import {
  problemWord
} from "./render-problems-problem-text.js";
import "./render-problems-places.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import {
  dayMs,
  parseDuration
} from "./util-duration.js";
import {
  addressKey,
  clientFields,
  deliveryText,
  folderText,
  forHtml,
  numberText,
  plural,
  reachText,
  roleText,
  shown,
  sourceText
} from "./render-plan-values.js";
import {
  groupBy
} from "./model-names.js";
import "./fast-deep-equal.js";
import "./runtime.js";

// src/features/report/html/page.ts
import { createHash } from "node:crypto";

// src/features/report/inventory/access.ts
function tierOf({ reach, folders }) {
  if (reach.addresses === "any") return folders === "all" ? 1 : 2;
  return folders === "all" || reach.addresses === "most" ? 3 : 4;
}
function accessesOf(workspaces) {
  return workspaces.flatMap(
    ({ workspace, clients }) => [...groupBy(clients ?? [], accessKey).values()].flatMap((group2) => {
      const [like] = group2;
      return like === void 0 ? [] : [{ workspace: workspace.name, tier: tierOf(like), like, clients: group2 }];
    })
  ).sort(byWidth);
}
function accessKey({ environment, role, folders, ip_allow_list }) {
  const ids = clientFields.folders.key(clientFields.folders.fromPlan(folders));
  return JSON.stringify([environment, role.id, ids, addressKey(ip_allow_list)]);
}
function byWidth(a, b) {
  return a.tier - b.tier || addressWidth(b) - addressWidth(a) || folderWidth(b) - folderWidth(a) || b.clients.length - a.clients.length || a.like.id - b.like.id;
}
function addressWidth({ like: { reach } }) {
  return reach.count ?? Number.MAX_VALUE;
}
function folderWidth({ like: { folders } }) {
  return folders === "all" ? Number.MAX_SAFE_INTEGER : folders.length;
}

// src/features/report/html/html.ts
var Markup = class {
  #text;
  constructor(text2) {
    this.#text = text2;
  }
  toString() {
    return this.#text;
  }
};
function html(parts, ...values) {
  return new Markup(String.raw({ raw: parts.map(compact) }, ...values.map(markupOf)));
}
function joined(pieces, between) {
  return new Markup(pieces.join(String(between)));
}
function styleSheet(css) {
  return new Markup(`<style>${css}</style>`);
}
function compact(part2) {
  return part2.replaceAll(/\s*\n\s*/g, "\n");
}
function markupOf(value2) {
  if (value2 === null) return "";
  if (value2 instanceof Markup) return String(value2);
  if (typeof value2 === "string" || typeof value2 === "number") return forHtml(String(value2));
  return value2.join("");
}

// src/features/report/html/cells.ts
function name(text2) {
  return html`<bdi>${text2}</bdi>`;
}
function clientName({ name: text2, id }) {
  return html`<bdi class="client">${text2}</bdi>${id === null ? null : html` <span class="id">${id}</span>`}`;
}
function whereText(workspace, environment) {
  const known = [workspace, ...environment === null ? [] : [environment]];
  return joined(known.map(name), html`<span class="dot"> · </span>`);
}
function roleCell({ role }) {
  const text2 = roleText(role);
  return text2 === null ? html`<span class="none">role deleted</span>` : name(text2);
}
function folderCell({ folders }, most) {
  if (folders === "all") return html`<strong class="wide">all folders</strong>`;
  if (folders.length === 0) return html`<span class="none">no folder</span>`;
  return items(
    folders.map((folder) => name(folderText(folder))),
    most
  );
}
function reachCell({ ip_allow_list, reach }, most) {
  const words = reachText(ip_allow_list);
  const total = reach.addresses === "limited" ? name(words) : html`<strong class="wide">${words}</strong>`;
  if (ip_allow_list.length === 0) return total;
  const entries = ip_allow_list.map((address) => html`<code>${address}</code>`);
  return html`${total}<span class="entries">${items(entries, most)}</span>`;
}
function ageCell(days) {
  return days === null ? html`<span class="none">–</span>` : html`${numberText(days)} d`;
}
var stateTexts = {
  managed: "managed",
  unmanaged: "unmanaged",
  self: "runs keyward",
  "out-of-scope": "out of scope",
  contested: "contested"
};
function stateCell(state) {
  return html`<span class="state ${state}">${stateTexts[state]}</span>`;
}
function notesCell({ token, overlap_with }) {
  const overlap = overlap_with === null ? [] : [overlapText(overlap_with)];
  const notes = [...overlap, ...token.concerns.map(concernText)];
  return notes.length === 0 ? null : html`<span class="note">${notes.join("; ")}</span>`;
}
function items(all, most) {
  const more = all.length - most;
  const shown2 = more > 0 ? [...all.slice(0, most), html`<span class="id">+${numberText(more)} more</span>`] : all;
  return joined(shown2, html`, `);
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
  return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
  return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x) => ascending(f(d), x);
    delta = (d, x) => f(d) - x;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a, x, lo = 0, hi = a.length) {
    const i = left(a, x, lo, hi - 1);
    return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x) {
  return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height: height3 } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height3 = Math.floor(height3 !== void 0 ? height3 : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height3 || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height3);
      blurh(blurx, values, temp, width, height3);
      blurh(blurx, temp, values, width, height3);
      blurv(blury, values, temp, width, height3);
      blurv(blury, temp, values, width, height3);
      blurv(blury, values, temp, width, height3);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height3);
      blurh(blurx, temp, values, width, height3);
      blurh(blurx, values, temp, width, height3);
    } else if (blury) {
      blurv(blury, values, temp, width, height3);
      blurv(blury, temp, values, width, height3);
      blurv(blury, values, temp, width, height3);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y = 0, n = w * h; y < n; ) {
    blur(T, S, y, y += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x = 0, n = w * h; x < w; ++x) {
    blur(T, S, x, x + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s = step * radius;
    for (let i = start, j = start + s; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s)];
    }
  };
}
var array = Array.prototype;
var slice = array.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array2, i0 = 0, i1 = array2.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array2[m + i0];
      array2[m + i0] = array2[i + i0];
      array2[i + i0] = t;
    }
    return array2;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
  if (a <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a = clampa(this.opacity);
  return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s, l, a) {
  if (a <= 0) h = s = l = NaN;
  else if (l <= 0 || l >= 1) h = s = NaN;
  else if (s <= 0) h = NaN;
  return new Hsl(h, s, l, a);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
  if (s) {
    if (r === max) h = (g - b) / s + (g < b) * 6;
    else if (g === max) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}
function hsl(h, s, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a = clampa(this.opacity);
    return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x, z;
  if (r === g && g === b) x = z = y;
  else {
    x = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
  this.l = +l;
  this.a = +a;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k) {
    return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  darker(k) {
    return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  rgb() {
    var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
    x = Xn * lab2xyz(x);
    y = Yn * lab2xyz(y);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x + 1.9161415 * y + 0.033454 * z),
      lrgb2rgb(0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
  return 255 * (x <= 31308e-7 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x) {
  return (x /= 255) <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k) {
    return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
  },
  darker(k) {
    return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix(h, s, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a * (A * cosh2 + B * sinh2)),
      255 * (l + a * (C * cosh2 + D * sinh2)),
      255 * (l + a * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t13, v0, v1, v2, v3) {
  var t22 = t13 * t13, t32 = t22 * t13;
  return ((1 - 3 * t13 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t13 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant = (x) => () => x;
function linear(a, d) {
  return function(t) {
    return a + t * d;
  };
}
function exponential(a, b, y) {
  return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
    return Math.pow(a + t * b, y);
  };
}
function hue$1(a, b) {
  var d = b - a;
  return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
  return (y = +y) === 1 ? nogamma : function(a, b) {
    return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
  };
}
function nogamma(a, b) {
  var d = b - a;
  return d ? linear(a, d) : constant(isNaN(a) ? b : a);
}
var rgb2 = (function rgbGamma(y) {
  var color2 = gamma(y);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
  if (!b) b = [];
  var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x) {
  return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
  var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x[i] = value(a[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x[i](t);
    return c;
  };
}
function date(a, b) {
  var d = /* @__PURE__ */ new Date();
  return a = +a, b = +b, function(t) {
    return d.setTime(a * (1 - t) + b * t), d;
  };
}
function number2(a, b) {
  return a = +a, b = +b, function(t) {
    return a * (1 - t) + b * t;
  };
}
function object(a, b) {
  var i = {}, c = {}, k;
  if (a === null || typeof a !== "object") a = {};
  if (b === null || typeof b !== "object") b = {};
  for (k in b) {
    if (k in a) {
      i[k] = value(a[k], b[k]);
    } else {
      c[k] = b[k];
    }
  }
  return function(t) {
    for (k in i) c[k] = i[k](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
  a = a + "", b = b + "";
  while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s[i]) s[i] += bs;
      else s[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s[i]) s[i] += bm;
      else s[++i] = bm;
    } else {
      s[++i] = null;
      q.push({ i, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s[i]) s[i] += bs;
    else s[++i] = bs;
  }
  return s.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s[(o = q[i2]).i] = o.x(t);
    return s.join("");
  });
}
function value(a, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a, b);
}
function round(a, b) {
  return a = +a, b = +b, function(t) {
    return Math.round(a * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
  if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s) {
    return s.length ? s.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a, b, s, q) {
    if (a !== b) {
      if (a - b > 180) b += 360;
      else if (b - a > 180) a += 360;
      q.push({ i: s.push(pop(s) + "rotate(", null, degParen) - 2, x: number2(a, b) });
    } else if (b) {
      s.push(pop(s) + "rotate(" + b + degParen);
    }
  }
  function skewX(a, b, s, q) {
    if (a !== b) {
      q.push({ i: s.push(pop(s) + "skewX(", null, degParen) - 2, x: number2(a, b) });
    } else if (b) {
      s.push(pop(s) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push(pop(s) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s.push(pop(s) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a, b) {
    var s = [], q = [];
    a = parse(a), b = parse(b);
    translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
    rotate(a.rotate, b.rotate, s, q);
    skewX(a.skewX, b.skewX, s, q);
    scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
    a = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s[(o = q[i]).i] = o.x(t);
      return s.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
  return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
  return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
  return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y) {
    y = +y;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s(t);
        start.l = l(Math.pow(t, y));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
  return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
  if (!isFinite(x) || x === 0) return null;
  var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x.slice(i + 1)
  ];
}
function exponent(x) {
  return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
  out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return prefixExponent = void 0, x.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return x + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x, p) => (x * 100).toFixed(p),
  "b": (x) => Math.round(x).toString(2),
  "c": (x) => x + "",
  "d": formatDecimal,
  "e": (x, p) => x.toExponential(p),
  "f": (x, p) => x.toFixed(p),
  "g": (x, p) => x.toPrecision(p),
  "o": (x) => Math.round(x).toString(8),
  "p": (x, p) => formatRounded(x * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x) => Math.round(x).toString(16).toUpperCase(),
  "x": (x) => Math.round(x).toString(16)
};
function identity2(x) {
  return x;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale3) {
  var group2 = locale3.grouping === void 0 || locale3.thousands === void 0 ? identity2 : formatGroup(map.call(locale3.grouping, Number), locale3.thousands + ""), currencyPrefix = locale3.currency === void 0 ? "" : locale3.currency[0] + "", currencySuffix = locale3.currency === void 0 ? "" : locale3.currency[1] + "", decimal = locale3.decimal === void 0 ? "." : locale3.decimal + "", numerals = locale3.numerals === void 0 ? identity2 : formatNumerals(map.call(locale3.numerals, String)), percent2 = locale3.percent === void 0 ? "%" : locale3.percent + "", minus = locale3.minus === void 0 ? "\u2212" : locale3.minus + "", nan = locale3.nan === void 0 ? "NaN" : locale3.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent2 : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group2(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value2 = group2(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-time/dist/d3-time.mjs
var t02 = /* @__PURE__ */ new Date();
var t12 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count, field) {
  function interval(date3) {
    return floori(date3 = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date3)), date3;
  }
  interval.floor = (date3) => {
    return floori(date3 = /* @__PURE__ */ new Date(+date3)), date3;
  };
  interval.ceil = (date3) => {
    return floori(date3 = new Date(date3 - 1)), offseti(date3, 1), floori(date3), date3;
  };
  interval.round = (date3) => {
    const d0 = interval(date3), d1 = interval.ceil(date3);
    return date3 - d0 < d1 - date3 ? d0 : d1;
  };
  interval.offset = (date3, step) => {
    return offseti(date3 = /* @__PURE__ */ new Date(+date3), step == null ? 1 : Math.floor(step)), date3;
  };
  interval.range = (start, stop, step) => {
    const range2 = [];
    start = interval.ceil(start);
    step = step == null ? 1 : Math.floor(step);
    if (!(start < stop) || !(step > 0)) return range2;
    let previous;
    do
      range2.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step), floori(start);
    while (previous < start && start < stop);
    return range2;
  };
  interval.filter = (test) => {
    return timeInterval((date3) => {
      if (date3 >= date3) while (floori(date3), !test(date3)) date3.setTime(date3 - 1);
    }, (date3, step) => {
      if (date3 >= date3) {
        if (step < 0) while (++step <= 0) {
          while (offseti(date3, -1), !test(date3)) {
          }
        }
        else while (--step >= 0) {
          while (offseti(date3, 1), !test(date3)) {
          }
        }
      }
    });
  };
  if (count) {
    interval.count = (start, end) => {
      t02.setTime(+start), t12.setTime(+end);
      floori(t02), floori(t12);
      return Math.floor(count(t02, t12));
    };
    interval.every = (step) => {
      step = Math.floor(step);
      return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field ? (d) => field(d) % step === 0 : (d) => interval.count(0, d) % step === 0);
    };
  }
  return interval;
}
var millisecond = timeInterval(() => {
}, (date3, step) => {
  date3.setTime(+date3 + step);
}, (start, end) => {
  return end - start;
});
millisecond.every = (k) => {
  k = Math.floor(k);
  if (!isFinite(k) || !(k > 0)) return null;
  if (!(k > 1)) return millisecond;
  return timeInterval((date3) => {
    date3.setTime(Math.floor(date3 / k) * k);
  }, (date3, step) => {
    date3.setTime(+date3 + step * k);
  }, (start, end) => {
    return (end - start) / k;
  });
};
var milliseconds = millisecond.range;
var durationSecond = 1e3;
var durationMinute = durationSecond * 60;
var durationHour = durationMinute * 60;
var durationDay = durationHour * 24;
var durationWeek = durationDay * 7;
var durationMonth = durationDay * 30;
var durationYear = durationDay * 365;
var second = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds());
}, (date3, step) => {
  date3.setTime(+date3 + step * durationSecond);
}, (start, end) => {
  return (end - start) / durationSecond;
}, (date3) => {
  return date3.getUTCSeconds();
});
var seconds = second.range;
var timeMinute = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationMinute);
}, (start, end) => {
  return (end - start) / durationMinute;
}, (date3) => {
  return date3.getMinutes();
});
var timeMinutes = timeMinute.range;
var utcMinute = timeInterval((date3) => {
  date3.setUTCSeconds(0, 0);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationMinute);
}, (start, end) => {
  return (end - start) / durationMinute;
}, (date3) => {
  return date3.getUTCMinutes();
});
var utcMinutes = utcMinute.range;
var timeHour = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond - date3.getMinutes() * durationMinute);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationHour);
}, (start, end) => {
  return (end - start) / durationHour;
}, (date3) => {
  return date3.getHours();
});
var timeHours = timeHour.range;
var utcHour = timeInterval((date3) => {
  date3.setUTCMinutes(0, 0, 0);
}, (date3, step) => {
  date3.setTime(+date3 + step * durationHour);
}, (start, end) => {
  return (end - start) / durationHour;
}, (date3) => {
  return date3.getUTCHours();
});
var utcHours = utcHour.range;
var timeDay = timeInterval(
  (date3) => date3.setHours(0, 0, 0, 0),
  (date3, step) => date3.setDate(date3.getDate() + step),
  (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay,
  (date3) => date3.getDate() - 1
);
var timeDays = timeDay.range;
var utcDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCDate(date3.getUTCDate() + step);
}, (start, end) => {
  return (end - start) / durationDay;
}, (date3) => {
  return date3.getUTCDate() - 1;
});
var utcDays = utcDay.range;
var unixDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCDate(date3.getUTCDate() + step);
}, (start, end) => {
  return (end - start) / durationDay;
}, (date3) => {
  return Math.floor(date3 / durationDay);
});
var unixDays = unixDay.range;
function timeWeekday(i) {
  return timeInterval((date3) => {
    date3.setDate(date3.getDate() - (date3.getDay() + 7 - i) % 7);
    date3.setHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setDate(date3.getDate() + step * 7);
  }, (start, end) => {
    return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek;
  });
}
var timeSunday = timeWeekday(0);
var timeMonday = timeWeekday(1);
var timeTuesday = timeWeekday(2);
var timeWednesday = timeWeekday(3);
var timeThursday = timeWeekday(4);
var timeFriday = timeWeekday(5);
var timeSaturday = timeWeekday(6);
var timeSundays = timeSunday.range;
var timeMondays = timeMonday.range;
var timeTuesdays = timeTuesday.range;
var timeWednesdays = timeWednesday.range;
var timeThursdays = timeThursday.range;
var timeFridays = timeFriday.range;
var timeSaturdays = timeSaturday.range;
function utcWeekday(i) {
  return timeInterval((date3) => {
    date3.setUTCDate(date3.getUTCDate() - (date3.getUTCDay() + 7 - i) % 7);
    date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setUTCDate(date3.getUTCDate() + step * 7);
  }, (start, end) => {
    return (end - start) / durationWeek;
  });
}
var utcSunday = utcWeekday(0);
var utcMonday = utcWeekday(1);
var utcTuesday = utcWeekday(2);
var utcWednesday = utcWeekday(3);
var utcThursday = utcWeekday(4);
var utcFriday = utcWeekday(5);
var utcSaturday = utcWeekday(6);
var utcSundays = utcSunday.range;
var utcMondays = utcMonday.range;
var utcTuesdays = utcTuesday.range;
var utcWednesdays = utcWednesday.range;
var utcThursdays = utcThursday.range;
var utcFridays = utcFriday.range;
var utcSaturdays = utcSaturday.range;
var timeMonth = timeInterval((date3) => {
  date3.setDate(1);
  date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setMonth(date3.getMonth() + step);
}, (start, end) => {
  return end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12;
}, (date3) => {
  return date3.getMonth();
});
var timeMonths = timeMonth.range;
var utcMonth = timeInterval((date3) => {
  date3.setUTCDate(1);
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCMonth(date3.getUTCMonth() + step);
}, (start, end) => {
  return end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12;
}, (date3) => {
  return date3.getUTCMonth();
});
var utcMonths = utcMonth.range;
var timeYear = timeInterval((date3) => {
  date3.setMonth(0, 1);
  date3.setHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setFullYear(date3.getFullYear() + step);
}, (start, end) => {
  return end.getFullYear() - start.getFullYear();
}, (date3) => {
  return date3.getFullYear();
});
timeYear.every = (k) => {
  return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date3) => {
    date3.setFullYear(Math.floor(date3.getFullYear() / k) * k);
    date3.setMonth(0, 1);
    date3.setHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setFullYear(date3.getFullYear() + step * k);
  });
};
var timeYears = timeYear.range;
var utcYear = timeInterval((date3) => {
  date3.setUTCMonth(0, 1);
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step);
}, (start, end) => {
  return end.getUTCFullYear() - start.getUTCFullYear();
}, (date3) => {
  return date3.getUTCFullYear();
});
utcYear.every = (k) => {
  return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date3) => {
    date3.setUTCFullYear(Math.floor(date3.getUTCFullYear() / k) * k);
    date3.setUTCMonth(0, 1);
    date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step) => {
    date3.setUTCFullYear(date3.getUTCFullYear() + step * k);
  });
};
var utcYears = utcYear.range;
function ticker(year, month2, week, day2, hour, minute) {
  const tickIntervals = [
    [second, 1, durationSecond],
    [second, 5, 5 * durationSecond],
    [second, 15, 15 * durationSecond],
    [second, 30, 30 * durationSecond],
    [minute, 1, durationMinute],
    [minute, 5, 5 * durationMinute],
    [minute, 15, 15 * durationMinute],
    [minute, 30, 30 * durationMinute],
    [hour, 1, durationHour],
    [hour, 3, 3 * durationHour],
    [hour, 6, 6 * durationHour],
    [hour, 12, 12 * durationHour],
    [day2, 1, durationDay],
    [day2, 2, 2 * durationDay],
    [week, 1, durationWeek],
    [month2, 1, durationMonth],
    [month2, 3, 3 * durationMonth],
    [year, 1, durationYear]
  ];
  function ticks2(start, stop, count) {
    const reverse = stop < start;
    if (reverse) [start, stop] = [stop, start];
    const interval = count && typeof count.range === "function" ? count : tickInterval(start, stop, count);
    const ticks3 = interval ? interval.range(start, +stop + 1) : [];
    return reverse ? ticks3.reverse() : ticks3;
  }
  function tickInterval(start, stop, count) {
    const target = Math.abs(stop - start) / count;
    const i = bisector(([, , step2]) => step2).right(tickIntervals, target);
    if (i === tickIntervals.length) return year.every(tickStep(start / durationYear, stop / durationYear, count));
    if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count), 1));
    const [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
    return t.every(step);
  }
  return [ticks2, tickInterval];
}
var [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
var [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
    date3.setFullYear(d.y);
    return date3;
  }
  return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
    date3.setUTCFullYear(d.y);
    return date3;
  }
  return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y, m, d) {
  return { y, m, d, H: 0, M: 0, S: 0, L: 0 };
}
function formatLocale2(locale3) {
  var locale_dateTime = locale3.dateTime, locale_date = locale3.date, locale_time = locale3.time, locale_periods = locale3.periods, locale_weekdays = locale3.days, locale_shortWeekdays = locale3.shortDays, locale_months = locale3.months, locale_shortMonths = locale3.shortMonths;
  var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
  var formats = {
    "a": formatShortWeekday,
    "A": formatWeekday,
    "b": formatShortMonth,
    "B": formatMonth,
    "c": null,
    "d": formatDayOfMonth,
    "e": formatDayOfMonth,
    "f": formatMicroseconds,
    "g": formatYearISO,
    "G": formatFullYearISO,
    "H": formatHour24,
    "I": formatHour12,
    "j": formatDayOfYear,
    "L": formatMilliseconds,
    "m": formatMonthNumber,
    "M": formatMinutes,
    "p": formatPeriod,
    "q": formatQuarter,
    "Q": formatUnixTimestamp,
    "s": formatUnixTimestampSeconds,
    "S": formatSeconds,
    "u": formatWeekdayNumberMonday,
    "U": formatWeekNumberSunday,
    "V": formatWeekNumberISO,
    "w": formatWeekdayNumberSunday,
    "W": formatWeekNumberMonday,
    "x": null,
    "X": null,
    "y": formatYear,
    "Y": formatFullYear,
    "Z": formatZone,
    "%": formatLiteralPercent
  };
  var utcFormats = {
    "a": formatUTCShortWeekday,
    "A": formatUTCWeekday,
    "b": formatUTCShortMonth,
    "B": formatUTCMonth,
    "c": null,
    "d": formatUTCDayOfMonth,
    "e": formatUTCDayOfMonth,
    "f": formatUTCMicroseconds,
    "g": formatUTCYearISO,
    "G": formatUTCFullYearISO,
    "H": formatUTCHour24,
    "I": formatUTCHour12,
    "j": formatUTCDayOfYear,
    "L": formatUTCMilliseconds,
    "m": formatUTCMonthNumber,
    "M": formatUTCMinutes,
    "p": formatUTCPeriod,
    "q": formatUTCQuarter,
    "Q": formatUnixTimestamp,
    "s": formatUnixTimestampSeconds,
    "S": formatUTCSeconds,
    "u": formatUTCWeekdayNumberMonday,
    "U": formatUTCWeekNumberSunday,
    "V": formatUTCWeekNumberISO,
    "w": formatUTCWeekdayNumberSunday,
    "W": formatUTCWeekNumberMonday,
    "x": null,
    "X": null,
    "y": formatUTCYear,
    "Y": formatUTCFullYear,
    "Z": formatUTCZone,
    "%": formatLiteralPercent
  };
  var parses = {
    "a": parseShortWeekday,
    "A": parseWeekday,
    "b": parseShortMonth,
    "B": parseMonth,
    "c": parseLocaleDateTime,
    "d": parseDayOfMonth,
    "e": parseDayOfMonth,
    "f": parseMicroseconds,
    "g": parseYear,
    "G": parseFullYear,
    "H": parseHour24,
    "I": parseHour24,
    "j": parseDayOfYear,
    "L": parseMilliseconds,
    "m": parseMonthNumber,
    "M": parseMinutes,
    "p": parsePeriod,
    "q": parseQuarter,
    "Q": parseUnixTimestamp,
    "s": parseUnixTimestampSeconds,
    "S": parseSeconds,
    "u": parseWeekdayNumberMonday,
    "U": parseWeekNumberSunday,
    "V": parseWeekNumberISO,
    "w": parseWeekdayNumberSunday,
    "W": parseWeekNumberMonday,
    "x": parseLocaleDate,
    "X": parseLocaleTime,
    "y": parseYear,
    "Y": parseFullYear,
    "Z": parseZone,
    "%": parseLiteralPercent
  };
  formats.x = newFormat(locale_date, formats);
  formats.X = newFormat(locale_time, formats);
  formats.c = newFormat(locale_dateTime, formats);
  utcFormats.x = newFormat(locale_date, utcFormats);
  utcFormats.X = newFormat(locale_time, utcFormats);
  utcFormats.c = newFormat(locale_dateTime, utcFormats);
  function newFormat(specifier, formats2) {
    return function(date3) {
      var string2 = [], i = -1, j = 0, n = specifier.length, c, pad2, format2;
      if (!(date3 instanceof Date)) date3 = /* @__PURE__ */ new Date(+date3);
      while (++i < n) {
        if (specifier.charCodeAt(i) === 37) {
          string2.push(specifier.slice(j, i));
          if ((pad2 = pads[c = specifier.charAt(++i)]) != null) c = specifier.charAt(++i);
          else pad2 = c === "e" ? " " : "0";
          if (format2 = formats2[c]) c = format2(date3, pad2);
          string2.push(c);
          j = i + 1;
        }
      }
      string2.push(specifier.slice(j, i));
      return string2.join("");
    };
  }
  function newParse(specifier, Z) {
    return function(string2) {
      var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string2 += "", 0), week, day2;
      if (i != string2.length) return null;
      if ("Q" in d) return new Date(d.Q);
      if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
      if (Z && !("Z" in d)) d.Z = 0;
      if ("p" in d) d.H = d.H % 12 + d.p * 12;
      if (d.m === void 0) d.m = "q" in d ? d.q : 0;
      if ("V" in d) {
        if (d.V < 1 || d.V > 53) return null;
        if (!("w" in d)) d.w = 1;
        if ("Z" in d) {
          week = utcDate(newDate(d.y, 0, 1)), day2 = week.getUTCDay();
          week = day2 > 4 || day2 === 0 ? utcMonday.ceil(week) : utcMonday(week);
          week = utcDay.offset(week, (d.V - 1) * 7);
          d.y = week.getUTCFullYear();
          d.m = week.getUTCMonth();
          d.d = week.getUTCDate() + (d.w + 6) % 7;
        } else {
          week = localDate(newDate(d.y, 0, 1)), day2 = week.getDay();
          week = day2 > 4 || day2 === 0 ? timeMonday.ceil(week) : timeMonday(week);
          week = timeDay.offset(week, (d.V - 1) * 7);
          d.y = week.getFullYear();
          d.m = week.getMonth();
          d.d = week.getDate() + (d.w + 6) % 7;
        }
      } else if ("W" in d || "U" in d) {
        if (!("w" in d)) d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0;
        day2 = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay();
        d.m = 0;
        d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day2 + 5) % 7 : d.w + d.U * 7 - (day2 + 6) % 7;
      }
      if ("Z" in d) {
        d.H += d.Z / 100 | 0;
        d.M += d.Z % 100;
        return utcDate(d);
      }
      return localDate(d);
    };
  }
  function parseSpecifier(d, specifier, string2, j) {
    var i = 0, n = specifier.length, m = string2.length, c, parse;
    while (i < n) {
      if (j >= m) return -1;
      c = specifier.charCodeAt(i++);
      if (c === 37) {
        c = specifier.charAt(i++);
        parse = parses[c in pads ? specifier.charAt(i++) : c];
        if (!parse || (j = parse(d, string2, j)) < 0) return -1;
      } else if (c != string2.charCodeAt(j++)) {
        return -1;
      }
    }
    return j;
  }
  function parsePeriod(d, string2, i) {
    var n = periodRe.exec(string2.slice(i));
    return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortWeekday(d, string2, i) {
    var n = shortWeekdayRe.exec(string2.slice(i));
    return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseWeekday(d, string2, i) {
    var n = weekdayRe.exec(string2.slice(i));
    return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortMonth(d, string2, i) {
    var n = shortMonthRe.exec(string2.slice(i));
    return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseMonth(d, string2, i) {
    var n = monthRe.exec(string2.slice(i));
    return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseLocaleDateTime(d, string2, i) {
    return parseSpecifier(d, locale_dateTime, string2, i);
  }
  function parseLocaleDate(d, string2, i) {
    return parseSpecifier(d, locale_date, string2, i);
  }
  function parseLocaleTime(d, string2, i) {
    return parseSpecifier(d, locale_time, string2, i);
  }
  function formatShortWeekday(d) {
    return locale_shortWeekdays[d.getDay()];
  }
  function formatWeekday(d) {
    return locale_weekdays[d.getDay()];
  }
  function formatShortMonth(d) {
    return locale_shortMonths[d.getMonth()];
  }
  function formatMonth(d) {
    return locale_months[d.getMonth()];
  }
  function formatPeriod(d) {
    return locale_periods[+(d.getHours() >= 12)];
  }
  function formatQuarter(d) {
    return 1 + ~~(d.getMonth() / 3);
  }
  function formatUTCShortWeekday(d) {
    return locale_shortWeekdays[d.getUTCDay()];
  }
  function formatUTCWeekday(d) {
    return locale_weekdays[d.getUTCDay()];
  }
  function formatUTCShortMonth(d) {
    return locale_shortMonths[d.getUTCMonth()];
  }
  function formatUTCMonth(d) {
    return locale_months[d.getUTCMonth()];
  }
  function formatUTCPeriod(d) {
    return locale_periods[+(d.getUTCHours() >= 12)];
  }
  function formatUTCQuarter(d) {
    return 1 + ~~(d.getUTCMonth() / 3);
  }
  return {
    format: function(specifier) {
      var f = newFormat(specifier += "", formats);
      f.toString = function() {
        return specifier;
      };
      return f;
    },
    parse: function(specifier) {
      var p = newParse(specifier += "", false);
      p.toString = function() {
        return specifier;
      };
      return p;
    },
    utcFormat: function(specifier) {
      var f = newFormat(specifier += "", utcFormats);
      f.toString = function() {
        return specifier;
      };
      return f;
    },
    utcParse: function(specifier) {
      var p = newParse(specifier += "", true);
      p.toString = function() {
        return specifier;
      };
      return p;
    }
  };
}
var pads = { "-": "", "_": " ", "0": "0" };
var numberRe = /^\s*\d+/;
var percentRe = /^%/;
var requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value2, fill, width) {
  var sign = value2 < 0 ? "-" : "", string2 = (sign ? -value2 : value2) + "", length = string2.length;
  return sign + (length < width ? new Array(width - length + 1).join(fill) + string2 : string2);
}
function requote(s) {
  return s.replace(requoteRe, "\\$&");
}
function formatRe(names2) {
  return new RegExp("^(?:" + names2.map(requote).join("|") + ")", "i");
}
function formatLookup(names2) {
  return new Map(names2.map((name2, i) => [name2.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 4));
  return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string2, i) {
  var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string2.slice(i, i + 6));
  return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 1));
  return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 3));
  return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 2));
  return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 3));
  return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i, i + 6));
  return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string2, i) {
  var n = percentRe.exec(string2.slice(i, i + 1));
  return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string2, i) {
  var n = numberRe.exec(string2.slice(i));
  return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string2, i) {
  var n = numberRe.exec(string2.slice(i));
  return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
  return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
  return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
  return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
  return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
  return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
  return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
  return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
  return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
  return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
  var day2 = d.getDay();
  return day2 === 0 ? 7 : day2;
}
function formatWeekNumberSunday(d, p) {
  return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
  var day2 = d.getDay();
  return day2 >= 4 || day2 === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
  d = dISO(d);
  return pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
  return d.getDay();
}
function formatWeekNumberMonday(d, p) {
  return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
  return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
  d = dISO(d);
  return pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
  var day2 = d.getDay();
  d = day2 >= 4 || day2 === 0 ? timeThursday(d) : timeThursday.ceil(d);
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
  var z = d.getTimezoneOffset();
  return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
  return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
  return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
  return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
  return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
  return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
  return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
  return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
  return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
  return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
  var dow = d.getUTCDay();
  return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
  return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
  var day2 = d.getUTCDay();
  return day2 >= 4 || day2 === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
  d = UTCdISO(d);
  return pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
  return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
  return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
  d = UTCdISO(d);
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
  var day2 = d.getUTCDay();
  d = day2 >= 4 || day2 === 0 ? utcThursday(d) : utcThursday.ceil(d);
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
  return "+0000";
}
function formatLiteralPercent() {
  return "%";
}
function formatUnixTimestamp(d) {
  return +d;
}
function formatUnixTimestampSeconds(d) {
  return Math.floor(+d / 1e3);
}
var locale2;
var timeFormat;
var timeParse;
var utcFormat;
var utcParse;
defaultLocale2({
  dateTime: "%x, %X",
  date: "%-m/%-d/%Y",
  time: "%-I:%M:%S %p",
  periods: ["AM", "PM"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
});
function defaultLocale2(definition) {
  locale2 = formatLocale2(definition);
  timeFormat = locale2.format;
  timeParse = locale2.parse;
  utcFormat = locale2.utcFormat;
  utcParse = locale2.utcParse;
  return locale2;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
function formatIsoNative(date3) {
  return date3.toISOString();
}
var formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
function parseIsoNative(string2) {
  var date3 = new Date(string2);
  return isNaN(date3) ? null : date3;
}
var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range2).domain(domain);
      break;
  }
  return this;
}
function constants(x) {
  return function() {
    return x;
  };
}
function number$1(x) {
  return +x;
}
var unit = [0, 1];
function identity$1(x) {
  return x;
}
function normalize(a, b) {
  return (b -= a = +a) ? function(x) {
    return (x - a) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a, b) {
  var t;
  if (a > b) t = a, a = b, b = t;
  return function(x) {
    return Math.max(a, Math.min(b, x));
  };
}
function bimap(domain, range2, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x) {
    return r0(d0(x));
  };
}
function polymap(domain, range2, interpolate) {
  var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range2 = range2.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range2[i], range2[i + 1]);
  }
  return function(x) {
    var i2 = bisectRight(domain, x, 1, j) - 1;
    return r[i2](d[i2](x));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range2.length);
    if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
    piecewise2 = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise2(domain.map(transform), range2, interpolate$1)))(transform(clamp(x)));
  }
  scale.invert = function(y) {
    return clamp(untransform((input || (input = piecewise2(range2, domain.map(transform), number2)))(y)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  };
  scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate$1 = round, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }
  domain[i0] = interval.floor(x0);
  domain[i1] = interval.ceil(x1);
  return domain;
}
function date2(t) {
  return new Date(t);
}
function number3(t) {
  return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks2, tickInterval, year, month2, week, day2, hour, minute, second2, format2) {
  var scale = continuous(), invert = scale.invert, domain = scale.domain;
  var formatMillisecond = format2(".%L"), formatSecond = format2(":%S"), formatMinute = format2("%I:%M"), formatHour = format2("%I %p"), formatDay = format2("%a %d"), formatWeek = format2("%b %d"), formatMonth = format2("%B"), formatYear2 = format2("%Y");
  function tickFormat2(date3) {
    return (second2(date3) < date3 ? formatMillisecond : minute(date3) < date3 ? formatSecond : hour(date3) < date3 ? formatMinute : day2(date3) < date3 ? formatHour : month2(date3) < date3 ? week(date3) < date3 ? formatDay : formatWeek : year(date3) < date3 ? formatMonth : formatYear2)(date3);
  }
  scale.invert = function(y) {
    return new Date(Math.round(invert(y)));
  };
  scale.domain = function(_) {
    return arguments.length ? domain(Array.from(_, number3)) : domain().map(date2);
  };
  scale.ticks = function(interval) {
    var d = domain();
    return ticks2(d[0], d[d.length - 1], interval == null ? 10 : interval);
  };
  scale.tickFormat = function(count, specifier) {
    return specifier == null ? tickFormat2 : format2(specifier);
  };
  scale.nice = function(interval) {
    var d = domain();
    if (!interval || typeof interval.range !== "function") interval = tickInterval(d[0], d[d.length - 1], interval == null ? 10 : interval);
    return interval ? domain(nice(d, interval)) : scale;
  };
  scale.copy = function() {
    return copy$1(scale, calendar(ticks2, tickInterval, year, month2, week, day2, hour, minute, second2, format2));
  };
  return scale;
}
function utcTime() {
  return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}

// src/features/report/html/scales.ts
function linearAxis(most, count) {
  const scale = linear2().domain([0, most]).range([0, 100]).nice(count);
  const position = (value2) => percent(scale(value2));
  const [, end = most] = scale.domain();
  const ticks2 = scale.ticks(count).map((value2) => ({ value: value2, at: position(value2) }));
  return { end, position, ticks: ticks2 };
}
function timeAxis(from, to) {
  const scale = utcTime().domain([from, to]).range([0, 100]);
  const position = (value2) => percent(scale(value2));
  const ticks2 = scale.ticks(12).map((date3) => ({ value: date3.getTime(), at: position(date3.getTime()) }));
  return { position, ticks: ticks2 };
}
function lengthScale(most, length) {
  return linear2().domain([0, most]).range([0, length]).clamp(true);
}
function percent(value2) {
  return `${Number(value2.toFixed(3))}%`;
}

// src/features/report/html/reach-meter.ts
var bits = lengthScale(32, 100);
function reachMeter({ addresses, count }) {
  const width = addresses === "any" || count === null ? 100 : bits(Math.log2(count + 1));
  return html`<svg class="meter" width="64" height="6" aria-hidden="true">
    <rect class="track" width="100%" height="6" rx="3" />
    <rect class="${addresses}" width="${width.toFixed(1)}%" height="6" rx="3" />
  </svg>`;
}

// src/features/report/html/table.ts
function dataTable(label, columns7, rows, kind = "") {
  const heads = columns7.map(
    ({ title, kind: aligned = "text" }) => html`<th scope="col" class="${aligned}">${title}</th>`
  );
  return html`<div class="scroll" role="region" aria-label="Table: ${label}" tabindex="0">
    <table class="${kind}">
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
function cutRows(items2, most, rest2) {
  const count = items2.length - most;
  if (count <= 0) return { shown: items2, more: null };
  return { shown: items2.slice(0, most), more: html`<p class="more">${rest2(count)}</p>` };
}

// src/features/report/html/access-map.ts
var mostRows = { limited: 100, wide: 500 };
var tierTexts = {
  1: "open to any address and all folders",
  2: "open to any address",
  3: "all folders, or most addresses",
  4: "limited"
};
var tiers = [1, 2, 3, 4];
function accessSection({ workspaces }) {
  const legend = tiers.map(
    (tier) => html`<li><span class="swatch tier${tier}"></span>${tierTexts[tier]}</li>`
  );
  const known = workspaces.filter((one2) => (one2.clients?.length ?? 0) > 0);
  const maps = html`<p>
      Clients by role and environment. The colour of a cell is that of its most widely open client.
    </p>
    <ul class="legend">
      ${legend}
    </ul>
    <div class="maps">${known.map(matrix)}</div>
    <h3>Every distinct access, the widest first</h3>
    ${accessTable(accessesOf(workspaces))}`;
  return html`<section id="access" aria-labelledby="access-title">
    <h2 id="access-title">Access map</h2>
    ${known.length === 0 ? html`<p>There are no clients to show.</p>` : maps}
  </section>`;
}
function matrix({ workspace, clients }) {
  const all = clients ?? [];
  const environments = [...new Set(all.map(({ environment }) => environment))];
  const heads = environments.map((one2) => html`<th scope="col">${one2 === null ? "Clients" : name(one2)}</th>`);
  const rows = [...groupBy(all, ({ role }) => String(role.id)).values()].sort(byWidest).map((sharing) => {
    const cells = environments.map(
      (environment) => matrixCell(sharing.filter((client) => client.environment === environment))
    );
    const [first] = sharing;
    return html`<tr>
      <th scope="row">${first === void 0 ? null : roleCell(first)}</th>
      ${cells}
    </tr>`;
  });
  return html`<div class="map scroll" role="region" aria-label="Access map of ${workspace.name}" tabindex="0">
    <table>
      <caption>
        ${name(workspace.name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Role</th>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
function byWidest(a, b) {
  return widest(a) - widest(b) || b.length - a.length;
}
function widest(clients) {
  return tiers.find((tier) => clients.some((client) => tierOf(client) === tier)) ?? 4;
}
function matrixCell(clients) {
  if (clients.length === 0) return html`<td class="empty"><span class="none">–</span></td>`;
  const tier = widest(clients);
  const what = tier === 4 ? null : html`<span class="entries">${widestText(clients, tier)}</span>`;
  return html`<td class="tier${tier}"><b>${numberText(clients.length)}</b>${what}</td>`;
}
function widestText(clients, tier) {
  const wide = clients.filter((client) => tierOf(client) === tier);
  const inAll = wide.some(({ folders }) => folders === "all");
  const third = inAll ? "with all folders" : "open to most addresses";
  return `${numberText(wide.length)} ${tier === 3 ? third : tierTexts[tier]}`;
}
var columns = [
  { title: "Clients" },
  { title: "Role" },
  { title: "Workspace, environment" },
  { title: "Folders" },
  { title: "May be called from" }
];
function accessTable(accesses) {
  const wide = accesses.filter(({ tier }) => tier < 4).length;
  const { shown: shown2, more } = cutRows(
    accesses,
    Math.min(mostRows.wide, Math.max(mostRows.limited, wide)),
    (count) => `${plural(count, "narrower access")} not shown here: each client is listed under All clients.`
  );
  return html`${dataTable("Every distinct access", columns, shown2.map(accessRow), "access")}${more}`;
}
function accessRow({ workspace, tier, like, clients }) {
  return html`<tr class="edge${tier}">
    <th scope="row">${clientNames(clients)}</th>
    <td>${roleCell(like)}</td>
    <td>${whereText(workspace, like.environment)}</td>
    <td>${folderCell(like, 3)}</td>
    <td>${reachMeter(like.reach)}${reachCell(like, 3)}</td>
  </tr>`;
}
function clientNames(clients) {
  const shown2 = clients.slice(0, 3).map((client) => html`<bdi class="client">${client.name}</bdi>`);
  const more = clients.length - shown2.length;
  const rest2 = more > 0 ? [html`<span class="id">+${numberText(more)} more</span>`] : [];
  return joined([...shown2, ...rest2], html`, `);
}

// src/features/report/inventory/due-tokens.ts
function dueTokens(workspaces) {
  return workspaces.flatMap(
    ({ workspace, clients }) => (clients ?? []).flatMap((client) => {
      const { due_at } = client.token;
      return due_at === null ? [] : [{ workspace: workspace.name, client, due: Date.parse(due_at) }];
    })
  ).sort((a, b) => a.due - b.due || a.client.id - b.client.id);
}
function weeksFrom(now, tokens) {
  const week = 7 * dayMs;
  return counted(
    Array.from({ length: 53 }, (_, at) => now + at * week),
    tokens
  );
}
function monthsFrom(now, tokens) {
  const first = new Date(now);
  const starts = Array.from(
    { length: 14 },
    (_, at) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at)
  );
  return counted(
    starts,
    tokens.filter(({ due }) => due >= now)
  );
}
function counted(starts, tokens) {
  return starts.slice(0, -1).map((from, at) => {
    const to = starts[at + 1] ?? from;
    return { from, to, count: tokens.filter(({ due }) => due >= from && due < to).length };
  });
}

// src/features/report/html/dates.ts
var long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
var month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
var shortMonth = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });
function longDate(instant) {
  return long.format(new Date(instant));
}
function timeOfDay(instant) {
  return `${new Date(instant).toISOString().slice(11, 16)} UTC`;
}
function monthName(instant) {
  return month.format(instant);
}
function shortMonthName(instant) {
  return shortMonth.format(instant);
}
function day(instant) {
  const date3 = instant === null ? null : new Date(instant);
  if (date3 === null || Number.isNaN(date3.getTime())) return html`<span class="none">–</span>`;
  const text2 = date3.toISOString().slice(0, 10);
  return html`<time datetime="${text2}">${text2}</time>`;
}

// src/features/report/html/calendar.ts
var height = 92;
var base = height - 20;
var listedDays = 90;
var mostRows2 = 200;
function calendarSection({ workspaces, read_at }) {
  const now = Date.parse(read_at);
  const tokens = dueTokens(workspaces);
  const overdue = tokens.filter(({ client }) => client.token.due).length;
  const body = tokens.length === 0 ? html`<p>No token has a limit of its age, so none becomes due.</p>` : html`${weekChart(now, tokens, overdue)}${months(now, tokens, overdue)}${dueTable(now, tokens)}`;
  return html`<section id="calendar" aria-labelledby="calendar-title">
    <h2 id="calendar-title">Rotation calendar</h2>
    ${body}
  </section>`;
}
function weekChart(now, tokens, overdue) {
  const weeks = weeksFrom(now, tokens);
  const last = weeks.at(-1)?.to ?? now;
  const { position, ticks: ticks2 } = timeAxis(now, last);
  const most = weeks.reduce((highest, { count }) => Math.max(highest, count), 1);
  const soon = weeks.reduce((sum, { count }) => sum + count, 0);
  const summary = `${plural(overdue, "token")} overdue, ${numberText(soon)} due in the next 52 weeks, at most ${numberText(most)} in a week`;
  return html`<figure class="weeks">
    <svg width="100%" height="${height}" role="img" aria-label="${summary}">
      ${ticks2.map(monthMark)}${weekBars(weeks, most, position)}
      <line class="base" x1="0" x2="100%" y1="${base}" y2="${base}" />
    </svg>
    <figcaption>
      Tokens that become due in each of the next 52 weeks: at most ${numberText(most)} in one week.
    </figcaption>
  </figure>`;
}
function weekBars(weeks, most, position) {
  const length = lengthScale(most, base - 2);
  return weeks.filter(({ count }) => count > 0).map(({ from, count }) => {
    const tall = length(count);
    const week = new Date(from).toISOString().slice(0, 10);
    const title = `Week of ${week}: ${plural(count, "token")}`;
    return html`<rect
        class="week"
        x="${position(from)}"
        width="1.923%"
        y="${(base - tall).toFixed(1)}"
        height="${tall.toFixed(1)}"
        ><title>${title}</title></rect
      >`;
  });
}
function monthMark({ value: value2, at }, index) {
  const kind = index % 2 === 1 ? "minor" : "";
  return html`<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${base}" /><text
      class="${kind}"
      x="${at}"
      y="${height - 4}"
      >${shortMonthName(new Date(value2))}</text
    >`;
}
function months(now, tokens, overdue) {
  const tiles = monthsFrom(now, tokens).map(
    ({ from, count }) => html`<li class="${count === 0 ? "zero" : ""}">
        <b>${numberText(count)}</b
        ><span>${shortMonthName(new Date(from))} ${new Date(from).getUTCFullYear()}</span>
      </li>`
  );
  const first = html`<li class="${overdue === 0 ? "zero" : "overdue"}">
    <b>${numberText(overdue)}</b><span>overdue</span>
  </li>`;
  return html`<ol class="months" aria-label="Tokens that become due, by month">
    ${first}${tiles}
  </ol>`;
}
var columns2 = [
  { title: "Due on" },
  { title: "Client" },
  { title: "Workspace, environment" },
  { title: "Rotate after" },
  { title: "Age", kind: "number" }
];
function dueTable(now, tokens) {
  const listed = tokens.filter(({ due }) => due <= now + listedDays * dayMs);
  const { shown: shown2, more } = cutRows(
    listed,
    mostRows2,
    (count) => `${plural(count, "later token")} not shown here: each has its date under All clients.`
  );
  if (shown2.length === 0) return html`<p>No token becomes due in the next ${listedDays} days.</p>`;
  const rows = [...groupBy(shown2, monthOf)].flatMap(([month2, sharing]) => [
    html`<tr class="divider">
      <th colspan="5" scope="colgroup">${month2}</th>
    </tr>`,
    ...sharing.map(dueRow)
  ]);
  return html`<h3>Overdue, and due in the next ${listedDays} days</h3>
    ${dataTable("Tokens that are due next", columns2, rows)}${more}`;
}
function monthOf({ due, client }) {
  return client.token.due ? "Overdue" : monthName(new Date(due));
}
function dueRow({ workspace, client }) {
  const { token } = client;
  return html`<tr class="${token.due ? "late" : ""}">
    <td>${day(token.due_at)}</td>
    <th scope="row">${clientName(client)}</th>
    <td>${whereText(workspace, client.environment)}</td>
    <td>${token.rotate_after}</td>
    <td class="number">${ageCell(token.age_days)}</td>
  </tr>`;
}

// src/features/report/html/clients.ts
var columns3 = [
  { title: "Client" },
  { title: "Environment" },
  { title: "Role" },
  { title: "Folders" },
  { title: "May be called from" },
  { title: "Age", kind: "number" },
  { title: "Due on" },
  { title: "Sinks" }
];
var stateTexts2 = {
  held: "",
  "not-held": "not found there",
  "reissued-elsewhere": "reissued elsewhere",
  spare: "spare",
  pending: "never delivered",
  unknown: "not known"
};
function clientsSection({ workspaces }) {
  return html`<section id="clients" aria-labelledby="clients-title">
    <h2 id="clients-title">All clients</h2>
    ${workspaces.map(workspaceTable)}
  </section>`;
}
function workspaceTable({ workspace, clients }) {
  const title = html`<h3>${name(workspace.name)}</h3>`;
  if (clients === null)
    return html`${title}
      <p class="failed">Not known: this workspace could not be read.</p>`;
  if (clients.length === 0)
    return html`${title}
      <p>This workspace has no API clients.</p>`;
  const label = `All clients of ${workspace.name}`;
  return html`${title}
    <p class="count-of">${plural(clients.length, "client")}</p>
    ${dataTable(label, columns3, clients.map(row), "all")}`;
}
function row(client) {
  const { token } = client;
  const state = client.state === "managed" ? null : html` ${stateCell(client.state)}`;
  return html`<tr class="${token.due ? "late" : ""}">
    <th scope="row">${clientName(client)}${state}${notesCell(client)}</th>
    <td>${client.environment === null ? null : name(client.environment)}</td>
    <td>${roleCell(client)}</td>
    <td>${folderCell(client, 8)}</td>
    <td>${reachCell(client, 8)}</td>
    <td class="number">${ageCell(token.age_days)}</td>
    <td>${dueCell(token)}</td>
    <td>${sinksCell(token)}</td>
  </tr>`;
}
function dueCell(token) {
  if (token.due_at !== null) return html`${day(token.due_at)}`;
  if (!isCurrent(token)) return html`<span class="none">–</span>`;
  return html`<span class="none">${token.rotate_after ?? "\u2013"}</span>`;
}
function sinksCell({ deliver_to, state, overlap }) {
  if (state === null) return html`<span class="none">–</span>`;
  const where = typeof deliver_to === "string" || deliver_to === null ? deliveryText(deliver_to) : deliver_to.join(", ");
  const spare = state === "spare" && overlap !== null ? `: ${spareWords[overlap]}` : "";
  return html`${where}<span class="entries">${stateTexts2[state]}${spare}</span>`;
}

// src/features/report/html/drift.ts
var mostRows3 = 200;
function driftSection({ workspaces }) {
  const clients = workspaces.flatMap(
    ({ workspace, clients: own }) => (own ?? []).map((one2) => ({ workspace: workspace.name, one: one2 }))
  );
  const missing = workspaces.flatMap(
    ({ workspace, not_live }) => (not_live ?? []).map((one2) => ({ workspace: workspace.name, one: one2 }))
  );
  const loose = clients.filter(({ one: one2 }) => one2.state === "unmanaged" || one2.state === "contested");
  return html`<section id="drift" aria-labelledby="drift-title">
    <h2 id="drift-title">Drift and unmanaged clients</h2>
    <h3>Differs from its manifest</h3>
    ${driftTable(clients.filter(({ one: one2 }) => hasDrifted(one2)))}
    <h3>Unmanaged</h3>
    ${looseTable(loose)}
    ${missing.length === 0 ? null : html`<h3>Declared and not live</h3>
            ${missingTable(missing)}`}
  </section>`;
}
function driftTable(drifted) {
  const { shown: shown2, more } = cutRows(drifted, mostRows3, rest);
  if (shown2.length === 0) return html`<p>No client is known to differ from its manifest.</p>`;
  const columns7 = ["Client", "Workspace, environment", "Live", "Declared", "Manifest"].map((title) => ({
    title
  }));
  const rows = shown2.map(({ workspace, one: one2 }) => {
    const fields = typeof one2.drift === "string" ? [] : one2.drift;
    return html`<tr>
      <th scope="row">${clientName(one2)}</th>
      <td>${whereText(workspace, one2.environment)}</td>
      <td>${fields.map((field) => side(field, "before"))}</td>
      <td>${fields.map((field) => side(field, "after"))}</td>
      <td>${one2.source === null ? null : html`<code>${sourceText(one2.source)}</code>`}</td>
    </tr>`;
  });
  return html`${dataTable("Clients that differ from their manifests", columns7, rows)}${more}`;
}
function side(field, which) {
  const value2 = shown(field);
  const text2 = value2 === null ? "" : value2.kind === "moved" ? value2[which] : value2.kind === "set" ? part(value2, which) : value2.value;
  return html`<div><span class="field">${clientFields[field.field].title}</span> <bdi>${text2}</bdi></div>`;
}
function part({ added, removed }, which) {
  const items2 = which === "before" ? removed : added;
  return items2.length === 0 ? "nothing else" : `also ${items2.join(", ")}`;
}
function looseTable(loose) {
  const { shown: shown2, more } = cutRows(loose, mostRows3, rest);
  if (shown2.length === 0) return html`<p>Every client in scope is declared.</p>`;
  const columns7 = [
    ...["Client", "Workspace, environment", "Role", "Folders", "May be called from"].map((title) => ({
      title
    })),
    { title: "Token age", kind: "number" }
  ];
  const rows = shown2.map(
    ({ workspace, one: one2 }) => html`<tr>
        <th scope="row">
          ${clientName(one2)}${one2.state === "contested" ? html` ${stateCell(one2.state)}` : null}${notesCell(one2)}
        </th>
        <td>${whereText(workspace, one2.environment)}</td>
        <td>${roleCell(one2)}</td>
        <td>${folderCell(one2, 3)}</td>
        <td>${reachCell(one2, 2)}</td>
        <td class="number">${ageCell(one2.token.age_days)}</td>
      </tr>`
  );
  return html`${dataTable("Unmanaged clients", columns7, rows)}${more}`;
}
function missingTable(missing) {
  const { shown: shown2, more } = cutRows(
    missing,
    mostRows3,
    (count) => `${plural(count, "more client")} not shown here.`
  );
  const columns7 = ["Client", "Workspace, environment", "Manifest"].map((title) => ({ title }));
  const rows = shown2.map(
    ({ workspace, one: one2 }) => html`<tr>
        <th scope="row">${clientName({ ...one2, id: null })}</th>
        <td>${whereText(workspace, one2.environment)}</td>
        <td><code>${sourceText(one2.source)}</code></td>
      </tr>`
  );
  return html`${dataTable("Clients that are declared and not live", columns7, rows)}${more}`;
}
function rest(count) {
  return `${plural(count, "more client")} not shown here: each is listed under All clients.`;
}

// src/features/report/html/limits.ts
function limitsSection(inventory) {
  const unknown = unknownTexts(inventory).map((text2) => html`<li><bdi>${text2}</bdi></li>`);
  return html`<section id="unknown" aria-labelledby="unknown-title">
    <h2 id="unknown-title">What this report does not know</h2>
    ${unknown.length === 0 ? html`<p>Everything that was asked for could be read.</p>` : html`<ul>
            ${unknown}
          </ul>`}
    <h3>What it is not about</h3>
    <ul>
      <li>People who can sign in to Workato, and clients of API platform collections.</li>
      <li>What a role permits: Workato shows the privileges of a role on its own page.</li>
      <li>Whether a token was used, or copied from the place to which it was delivered.</li>
    </ul>
  </section>`;
}

// src/features/report/html/policies.ts
var mostNames = 20;
var columns4 = [
  { title: "Workspace" },
  { title: "Satisfied", kind: "number" },
  { title: "Violated", kind: "number" },
  { title: "Undecided", kind: "number" },
  { title: "Violated by" }
];
function policiesSection({ workspaces }) {
  const all = workspaces.flatMap(
    ({ workspace, policies }) => (policies ?? []).map((policy) => ({ workspace: workspace.name, policy }))
  );
  const rows = [...groupBy(all, ({ policy }) => policy.name).values()].flatMap(policyRows);
  const body = rows.length === 0 ? html`<p>The configuration has no policies, or no workspace could be read.</p>` : html`<p>
            Policies judge the clients that manifests declare, as they will be after the next apply. Unmanaged
            clients are not judged.
          </p>
          ${dataTable("Policies", columns4, rows, "policies")}`;
  return html`<section id="policies" aria-labelledby="policies-title">
    <h2 id="policies-title">Policies</h2>
    ${body}
  </section>`;
}
function policyRows(placed) {
  const [first] = placed;
  if (first === void 0) return [];
  const { name: title, message, source } = first.policy;
  const words = message === null ? null : html`<span class="entries">${message}</span>`;
  const head2 = html`<tr class="divider">
    <th colspan="5" scope="colgroup">
      ${name(title)} <span class="id">${effectText(first.policy)}, <code>${sourceText(source)}</code></span
      >${words}
    </th>
  </tr>`;
  return [head2, ...placed.map(resultRow)];
}
function resultRow({ workspace, policy: { on, satisfied, violated, undecided } }) {
  const where = html`<th scope="row">${name(workspace)}</th>`;
  if (on === "change")
    return html`<tr>
      ${where}
      <td colspan="4" class="none">judges what a plan changes</td>
    </tr>`;
  return html`<tr>
    ${where}
    <td class="number">${numberText(satisfied)}</td>
    <td class="number ${violated.length > 0 ? "failed" : ""}">${numberText(violated.length)}</td>
    <td class="number">${numberText(undecided.length)}</td>
    <td>${names(violated)}</td>
  </tr>`;
}
function effectText({ severity, on }) {
  const effect = severity === "error" ? "refuses plans" : "warns";
  return on === "create" ? `${effect}, judges new clients` : effect;
}
function names(clients) {
  const shown2 = clients.slice(0, mostNames).map(
    ({ name: text2, environment }) => html`${name(text2)}${environment === null ? null : html` <span class="none">(${name(environment)})</span>`}`
  );
  const more = clients.length - shown2.length;
  return joined(
    more > 0 ? [...shown2, html`<span class="id">+${numberText(more)} more</span>`] : shown2,
    html`, `
  );
}

// src/features/report/styles/charts.ts
var charts = `
figure { margin: 1.25rem 0 0; }
figcaption { margin-top: 0.5rem; max-width: 44rem; color: var(--soft); font-size: 0.8125rem; }
figure svg { display: block; }
figure svg svg { overflow: hidden; }
figure text { fill: var(--soft); font-size: 0.7188rem; }
.row { margin-bottom: 0.875rem; }
.row-head { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: 0.25rem; font-size: 0.8125rem; }
.row-head b { font-weight: 600; }
.row-head span { color: var(--soft); text-align: right; }
.grid { stroke: var(--rule); }
.base { stroke: var(--soft); }
.limit { stroke: var(--ink); stroke-width: 1.5; }
.beyond { fill: var(--high-wash); opacity: 0.6; }
.within, .week { fill: var(--bar); stroke: var(--paper); stroke-width: 1; }
.due { fill: var(--bar-late); stroke: var(--paper); stroke-width: 1; }
.months { display: grid; grid-template-columns: repeat(7, 1fr); gap: 1px; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.months li { padding: 0.5rem 0.625rem; background: var(--wash); outline: 1px solid var(--paper); }
.months b { display: block; font-size: 1.25rem; font-weight: 620; line-height: 1.2; letter-spacing: -0.01em; }
.months span { color: var(--soft); font-size: 0.7813rem; }
.months .zero b { color: var(--soft); font-weight: 400; }
.months .overdue { background: var(--high-wash); }
.months .overdue b, .months .overdue span { color: var(--high); }
@media (max-width: 40rem) {
  .minor { display: none; }
  .months { grid-template-columns: repeat(3, 1fr); }
  .row-head { display: block; }
  .row-head span { display: block; text-align: left; }
}
`;

// src/features/report/styles/colours.ts
var colours = `
:root {
  color-scheme: light;
  --paper: #ffffff; --wash: #f5f6f8; --rule: #dde1e7; --ink: #14181d; --soft: #58626e; --link: #174f86;
  --high: #a3271b; --high-wash: #fbe9e6; --medium: #785000; --medium-wash: #fbf2dc; --good: #1c6839;
  --bar: #6c8fb4; --bar-late: #c2493b; --solid: #a3271b; --solid-ink: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #101317; --wash: #181c22; --rule: #2b323b; --ink: #e4e8ed; --soft: #9aa5b1; --link: #8fbdf0;
    --high: #ff9c90; --high-wash: #381b18; --medium: #efc676; --medium-wash: #322709; --good: #86d3a0;
    --bar: #557ca6; --bar-late: #e0685a; --solid: #d96a5d; --solid-ink: #14080a;
  }
}
`;

// src/features/report/styles/findings.ts
var findings = `
.groups { display: grid; gap: 1.75rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); }
.group h3 { margin: 0 0 0.25rem; padding-bottom: 0.375rem; border-bottom: 1px solid var(--rule); color: var(--soft); font-size: 0.8125rem; }
.findings { margin: 0; padding: 0; list-style: none; }
.findings li { display: grid; grid-template-columns: 3.25rem 1fr; gap: 0.875rem; align-items: baseline; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
.findings .count { font-size: 1.5rem; font-weight: 620; line-height: 1.1; letter-spacing: -0.02em; text-align: right; }
.findings a { color: inherit; text-decoration-color: var(--rule); }
.findings a:hover { text-decoration-color: currentColor; }
.findings .high .count { color: var(--high); }
.findings .medium .count { color: var(--medium); }
.findings .of { color: var(--soft); font-size: 0.8125rem; white-space: nowrap; }
.checked h3 { margin-top: 1.75rem; color: var(--soft); font-size: 0.8125rem; }
.checked ul { margin: 0; padding: 0; list-style: none; columns: 22rem 3; column-gap: 2.5rem; color: var(--soft); font-size: 0.8125rem; }
.checked li { padding-left: 1.25rem; break-inside: avoid; }
.checked li::before { content: "\\2713"; position: absolute; margin-left: -1.25rem; color: var(--good); }
.problems { margin: 0; padding: 0; list-style: none; max-width: 54rem; }
.problems li { padding: 0.625rem 0.875rem; margin-top: 0.5rem; background: var(--high-wash); border-left: 3px solid var(--high); overflow-wrap: anywhere; }
.problems .way { display: block; margin-top: 0.25rem; }
.inline { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin: 0; padding: 0; list-style: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0 1rem; padding: 0; list-style: none; font-size: 0.8125rem; }
.swatch { display: inline-block; width: 0.875rem; height: 0.875rem; margin-right: 0.4rem; border: 1px solid var(--rule); border-radius: 2px; vertical-align: -0.1rem; }
#unknown li { margin: 0.25rem 0; max-width: 50rem; overflow-wrap: anywhere; }
`;

// src/features/report/styles/print.ts
var print = `
@page { size: A4; margin: 15mm 14mm 17mm; @bottom-left { content: "API client access"; font: 8pt sans-serif; color: #58626e; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #58626e; } }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, footer { display: none; }
  a { color: inherit; text-decoration: none; }
  main > section { margin-top: 2rem; padding-top: 1rem; }
  #access, #clients { break-before: page; border-top: 0; }
  .scroll { overflow: visible; }
  table { font-size: 7.75pt; }
  thead { display: table-header-group; }
  tr, li, figure, .row, .group, .map { break-inside: avoid; }
  h2, h3, caption, .divider, .legend, .count-of { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  th, td { padding-right: 0.625rem; }
  .access, .all { min-width: 0; }
  thead th { white-space: normal; }
  code { white-space: normal; }
}
`;

// src/features/report/styles/tables.ts
var tables = `
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.8438rem; line-height: 1.45; }
caption { padding: 0 0 0.375rem; font-weight: 640; text-align: left; }
th, td { padding: 0.4375rem 1rem 0.4375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--soft); color: var(--soft); font-size: 0.7813rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 560; }
th.number, td.number { text-align: right; white-space: nowrap; }
td.number + td:not(.number), th.number + th:not(.number) { padding-left: 0.75rem; }
time, code { white-space: nowrap; }
td code { overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; unicode-bidi: isolate; }
.client { font-weight: 560; }
.id { color: var(--soft); font-weight: 400; }
.entries { display: block; color: var(--soft); font-size: 0.7813rem; font-weight: 400; }
.field { color: var(--soft); }
.wide, .failed { color: var(--high); font-weight: 600; }
.note { display: block; color: var(--medium); font-size: 0.7813rem; font-weight: 400; }
.state { padding: 0.05rem 0.375rem; border: 1px solid var(--rule); border-radius: 3px; color: var(--soft); font-size: 0.7188rem; font-weight: 500; white-space: nowrap; }
.state.unmanaged, .state.contested { border-color: currentColor; color: var(--medium); }
tr.late time, tr.late .number { color: var(--high); font-weight: 600; }
tr.divider th { padding-top: 1.125rem; font-weight: 640; }
.access, .all { table-layout: fixed; }
.access { min-width: 48rem; }
.access th:nth-child(1) { width: 21%; }
.access th:nth-child(2) { width: 15%; }
.access th:nth-child(3) { width: 19%; }
.access th:nth-child(4) { width: 22%; }
.access th:nth-child(5) { width: 23%; }
.all { min-width: 60rem; }
.all th:nth-child(1) { width: 19%; }
.all th:nth-child(2) { width: 10.5%; }
.all th:nth-child(3) { width: 13%; }
.all th:nth-child(4) { width: 16%; }
.all th:nth-child(5) { width: 17.5%; }
.all th:nth-child(6) { width: 6.5%; }
.all th:nth-child(7) { width: 9.5%; }
.all th:nth-child(8) { width: 8%; }
.policies tbody th[scope="row"] { font-weight: 400; }
.access tbody tr > :first-child { padding-left: 0.75rem; border-left: 3px solid transparent; }
.access thead tr > :first-child { padding-left: 0.75rem; }
.access .edge1 > :first-child { border-left-color: var(--solid); }
.access .edge2 > :first-child { border-left-color: var(--bar-late); }
.access .edge3 > :first-child { border-left-color: var(--medium); }
.meter { display: inline-block; margin-right: 0.5rem; vertical-align: 0.1em; }
.meter .track { fill: var(--rule); }
.meter .limited { fill: var(--bar); }
.meter .most, .meter .any { fill: var(--bar-late); }
.maps { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
.map table { table-layout: fixed; min-width: 24rem; }
.map th, .map td { padding: 0.4375rem 0.625rem; }
.map th:first-child { padding-left: 0; }
.map tbody th { border: 0; }
.map tbody td { border: 2px solid var(--paper); height: 3rem; }
.map b { font-size: 1rem; font-weight: 620; }
.tier1, .map .tier1 .entries { background: var(--solid); color: var(--solid-ink); }
.tier2, .map .tier2 .entries { background: var(--high-wash); color: var(--high); }
.tier3, .map .tier3 .entries { background: var(--medium-wash); color: var(--medium); }
.tier4, .map .empty { background: var(--wash); }
@media screen and (max-width: 40rem) {
  .scroll > table { min-width: 40rem; }
  .map > table { min-width: 22rem; }
}
`;

// src/features/report/styles/text.ts
var text = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 3.5rem 2rem 4rem; max-width: 74rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased;
}
code, .id { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
p { margin: 0.5rem 0; max-width: 44rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.5rem; font-size: 2.25rem; font-weight: 640; letter-spacing: -0.022em; }
h2 { margin: 0 0 1rem; font-size: 1.375rem; font-weight: 640; letter-spacing: -0.012em; }
h3 { margin: 2rem 0 0.625rem; font-size: 0.9375rem; font-weight: 640; }
section { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
.brand { margin: 0; color: var(--soft); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.02em; }
.lead { margin: 0; max-width: none; color: var(--soft); font-size: 1.0625rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 1.5rem 0 0; font-size: 0.875rem; }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
.facts dd { margin: 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
nav { margin-top: 2rem; padding: 0.625rem 0; border-block: 1px solid var(--rule); font-size: 0.875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.375rem; margin: 0; padding: 0; list-style: none; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav + main > section:first-child { margin-top: 2.5rem; padding-top: 0; border: 0; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.8125rem; }
.more, .count-of { color: var(--soft); font-size: 0.875rem; }
.none, .dot { color: var(--soft); }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  section { margin-top: 2.5rem; }
}
`;

// src/features/report/styles/styles.ts
var styles = [colours, text, findings, tables, charts, print].join("");

// src/features/report/html/summary.ts
var sections = {
  "workspace-unread": "workspaces",
  "open-to-any-and-all-folders": "access",
  "open-to-any": "access",
  "open-to-most": "access",
  "all-folders": "access",
  "policy-violated": "policies",
  "policy-warned": "policies",
  "policy-undecided": "policies",
  "token-overdue": "calendar",
  "token-due-soon": "calendar",
  "token-without-limit": "tokens",
  "earlier-token-works": "tokens",
  "token-not-delivered": "clients",
  "token-reissued-elsewhere": "clients",
  "token-not-held": "clients",
  "legacy-key": "clients",
  "no-live-token": "clients",
  unmanaged: "drift",
  drift: "drift",
  "not-live": "drift",
  contested: "drift"
};
var titles = [
  ["high", "Needs action"],
  ["medium", "Needs a decision"],
  ["low", "For information"]
];
function pageHeader(inventory) {
  const { workspaces, read_at, keyward } = inventory;
  return html`<header>
    <p class="brand">keyward</p>
    <h1>API client access</h1>
    <p class="lead">
      ${upperFirst(readText(inventory))}<span class="dot"> · </span
      ><time datetime="${read_at}">${longDate(read_at)}, ${timeOfDay(read_at)}</time>
    </p>
    <dl class="facts">
      <div>
        <dt>Workspaces</dt>
        <dd>
          ${joined(
    workspaces.map(({ workspace }) => name(workspace.name)),
    html`, `
  )}
        </dd>
      </div>
      <div>
        <dt>Manifests</dt>
        <dd>${commitText(inventory)}</dd>
      </div>
      <div>
        <dt>Made by</dt>
        <dd>keyward ${keyward}, read-only</dd>
      </div>
    </dl>
  </header>`;
}
function findingsSection(inventory) {
  const { findings: findings2, unknowns, workspaces } = inventory;
  const isRead = workspaces.some(({ clients }) => clients !== null);
  const absent = isRead ? findings2.filter(({ count }) => count === 0) : [];
  const groups = titles.map(([severity, title]) => group(title, findings2.filter(isFound(severity))));
  const unknown = html`<p class="more">
    <a href="#unknown">${plural(unknowns.length, "thing")} could not be found out.</a>
  </p>`;
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${absent.length === findings2.length ? html`<p class="lead">Nothing needs attention.</p>` : null}
    <div class="groups">${groups}</div>
    ${unknowns.length === 0 ? null : unknown}
    ${absent.length === 0 ? null : checked(checkedTitle(inventory), absent)}
  </section>`;
}
function isFound(severity) {
  return (finding) => finding.severity === severity && finding.count > 0;
}
function group(title, findings2) {
  if (findings2.length === 0) return html``;
  const items2 = findings2.map(
    (one2) => html`<li class="${one2.severity}">
        <span class="count">${numberText(one2.count)}</span>
        <span class="what">
          <a href="#${sections[one2.code]}">${findingPhrase(one2)}</a>
          <span class="of">of ${numberText(one2.of)}</span>
        </span>
      </li>`
  );
  return html`<div class="group">
    <h3>${title}</h3>
    <ul class="findings">
      ${items2}
    </ul>
  </div>`;
}
function checked(title, absent) {
  const items2 = absent.map((finding) => html`<li>${findingText(finding)}</li>`);
  return html`<div class="checked">
    <h3>${title}</h3>
    <ul>
      ${items2}
    </ul>
  </div>`;
}
function upperFirst(text2) {
  return text2.slice(0, 1).toUpperCase() + text2.slice(1);
}
function commitText({ commit }) {
  if (commit === null) return html`commit unknown`;
  const state = commit.modified === true ? ", with uncommitted changes" : "";
  return html`commit <code>${commit.id.slice(0, 12)}</code>${state}`;
}

// src/features/report/inventory/token-ages.ts
function ageGroups(clients) {
  return [...groupBy(clients, limitOf)].map(([limit, sharing]) => ({
    limit,
    limitDays: daysOf(limit),
    ages: sharing.flatMap(
      ({ token: { age_days, due } }) => age_days === null ? [] : [{ days: age_days, due }]
    )
  })).filter(({ ages }) => ages.length > 0).sort((a, b) => order(a) - order(b));
}
function limitOf({ token, source }) {
  const { overlap } = token;
  if (overlap !== null && overlap !== "current") return overlap;
  if (source === null) return "undeclared";
  return token.rotate_after ?? "unspecified";
}
function daysOf(limit) {
  const ms = parseDuration(limit);
  return ms === null ? null : ms / dayMs;
}
var without = ["never", "unspecified", "undeclared", "earlier", "undelivered"];
function order({ limit, limitDays }) {
  return limitDays ?? Number.MAX_SAFE_INTEGER - without.length + without.indexOf(limit);
}

// src/features/report/html/age-chart.ts
var height2 = 44;
var bars = 60;
function ageChart(clients) {
  const groups = ageGroups(clients);
  if (groups.length === 0) return html`<p>There is no token of known age.</p>`;
  const axis = linearAxis(longest(groups), 8);
  return html`<figure class="ages">
    ${groups.map((group2) => groupRow(group2, axis))}
    <div class="axis" aria-hidden="true">${axisLabels(axis)}</div>
    <figcaption>
      Age in days. The height of a bar is the number of tokens of that age, in each row by itself; the line is
      the age at which a token is due.
    </figcaption>
  </figure>`;
}
function longest(groups) {
  const values = groups.flatMap(({ ages, limitDays }) => [limitDays ?? 0, ...oldestOf(ages)]);
  return values.reduce((most, value2) => Math.max(most, value2), 30);
}
function oldestOf(ages) {
  return ages.length === 0 ? [] : [ages.reduce((most, { days }) => Math.max(most, days), 0)];
}
function groupRow(group2, axis) {
  const summary = groupSummary(group2);
  return html`<div class="row">
    <div class="row-head"><b>${groupTitle(group2)}</b> <span>${summary}</span></div>
    <svg width="100%" height="${height2}" role="img" aria-label="${groupTitle(group2)}: ${summary}">
      ${beyond(group2, axis)}${axis.ticks.map(({ at }) => html`<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${height2}" />`)}
      ${barsOf(group2, axis)}
      <line class="base" x1="0" x2="100%" y1="${height2 - 0.5}" y2="${height2 - 0.5}" />
      ${limitLine(group2, axis)}
    </svg>
  </div>`;
}
function groupTitle({ limit, limitDays }) {
  if (limitDays !== null)
    return `Due after ${Number.isInteger(limitDays) ? plural(limitDays, "day") : limit}`;
  const titles2 = {
    never: "Never due",
    undeclared: "Not declared",
    earlier: "Earlier tokens (overlap)",
    undelivered: "Spare, never delivered (overlap)"
  };
  return titles2[limit] ?? "Without a limit";
}
function groupSummary({ ages }) {
  const due = ages.filter((one2) => one2.due).length;
  const overdue = due === 0 ? [] : [`${numberText(due)} overdue`];
  const [oldest = 0] = oldestOf(ages);
  return [plural(ages.length, "token"), ...overdue, `the oldest ${plural(oldest, "day")}`].join(", ");
}
function beyond({ limitDays }, { position }) {
  if (limitDays === null) return null;
  return html`<svg x="${position(limitDays)}" width="100%" height="${height2}">
    <rect class="beyond" width="100%" height="100%" />
  </svg>`;
}
function limitLine({ limitDays }, { position }) {
  if (limitDays === null) return null;
  const at = position(limitDays);
  return html`<line class="limit" x1="${at}" x2="${at}" y1="0" y2="${height2}" />`;
}
function barsOf({ ages, limitDays }, { end, position }) {
  const width = end / bars;
  const counts2 = Array.from({ length: bars }, () => ({ within: 0, due: 0 }));
  for (const { days, due } of ages) {
    const bar = counts2[Math.min(bars - 1, Math.floor(days / width))];
    if (bar !== void 0) bar[due ? "due" : "within"] += 1;
  }
  const length = lengthScale(
    counts2.reduce((highest, { within, due }) => Math.max(highest, within, due), 1),
    height2 - 6
  );
  const limit = limitDays ?? end;
  return counts2.flatMap(({ within, due }, index) => {
    const [from, to] = [index * width, (index + 1) * width];
    const parts = [
      { kind: "within", count: within, from, to: from < limit ? Math.min(to, limit) : to },
      { kind: "due", count: due, from: to > limit ? Math.max(from, limit) : from, to }
    ];
    return parts.filter(({ count }) => count > 0).map((part2) => {
      const tall = length(part2.count);
      const range2 = `${Math.round(part2.from)} to ${Math.round(part2.to)} days: ${plural(part2.count, "token")}`;
      return html`<rect
          class="${part2.kind}"
          x="${position(part2.from)}"
          width="${position(part2.to - part2.from)}"
          y="${(height2 - 1 - tall).toFixed(1)}"
          height="${tall.toFixed(1)}"
          ><title>${range2}</title></rect
        >`;
    });
  });
}
function axisLabels({ ticks: ticks2 }) {
  const last = ticks2.length - 1;
  return html`<svg width="100%" height="20">
    ${ticks2.map(
    ({ value: value2, at }, index) => html`<text
          class="${index % 2 === 1 ? "minor" : ""}"
          x="${at}"
          y="14"
          text-anchor="${index === 0 ? "start" : index === last ? "end" : "middle"}"
          >${numberText(value2)}</text
        >`
  )}
  </svg>`;
}

// src/features/report/html/earlier-tokens.ts
var mostRows4 = 200;
var columns5 = [
  { title: "Client" },
  { title: "Workspace, environment" },
  { title: "Age", kind: "number" },
  { title: "Current token" },
  { title: "Its age", kind: "number" }
];
function earlierTokens(workspaces) {
  const all = workspaces.flatMap(({ workspace, clients }) => {
    const byId = new Map((clients ?? []).map((client) => [client.id, client]));
    return [...byId.values()].filter(worksEarlier).map((client) => ({
      workspace: workspace.name,
      client,
      current: byId.get(client.overlap_with?.id ?? 0) ?? null
    }));
  }).sort((a, b) => age(b.client) - age(a.client) || a.client.id - b.client.id);
  if (all.length === 0) return null;
  const { shown: shown2, more } = cutRows(
    all,
    mostRows4,
    (count) => `${plural(count, "younger token")} not shown here: each is listed under All clients.`
  );
  const rows = shown2.map(
    ({ workspace, client, current }) => html`<tr>
        <th scope="row">${clientName(client)}</th>
        <td>${whereText(workspace, client.environment)}</td>
        <td class="number">${ageCell(client.token.age_days)}</td>
        <td>${current === null ? null : clientName(current)}</td>
        <td class="number">${ageCell(current?.token.age_days ?? null)}</td>
      </tr>`
  );
  return html`<h3>Earlier tokens that work</h3>
    <p>
      Clients with <code>overlap</code> have two tokens. The earlier one works until the next rotation, or
      until <code>keyward rotate --end-overlap</code>.
    </p>
    ${dataTable("Earlier tokens that work", columns5, rows)}${more}`;
}
function age({ token }) {
  return token.age_days ?? Number.MAX_SAFE_INTEGER;
}

// src/features/report/html/tokens.ts
var stateTexts3 = {
  held: "held by their sinks",
  "not-held": "not found in their sinks",
  "reissued-elsewhere": "issued again by somebody else",
  spare: "spare, because of overlap: the other token of the same entry is held",
  pending: "issued and never delivered",
  unknown: "in an unknown state"
};
var states = [
  "held",
  "not-held",
  "reissued-elsewhere",
  "pending",
  "unknown",
  "spare"
];
function tokensSection({ workspaces }) {
  const clients = workspaces.flatMap((one2) => one2.clients ?? []);
  const counted2 = states.flatMap((state) => {
    const count = clients.filter(({ token }) => token.state === state).length;
    return count === 0 ? [] : [html`<li><b>${numberText(count)}</b> ${stateTexts3[state]}</li>`];
  });
  return html`<section id="tokens" aria-labelledby="tokens-title">
    <h2 id="tokens-title">Token ages</h2>
    ${ageChart(clients)}
    ${counted2.length === 0 ? null : html`<h3>Declared tokens</h3>
            <ul class="inline">
              ${counted2}
            </ul>`}
    ${earlierTokens(workspaces)}
  </section>`;
}

// src/features/report/html/workspaces.ts
var mostProblems = 100;
var columns6 = [
  { title: "Workspace" },
  { title: "Read" },
  ...["Clients", "Managed", "Unmanaged", "Drifted", "Overdue"].map(
    (title) => ({ title, kind: "number" })
  ),
  { title: "Last apply" }
];
function workspacesSection({ workspaces }) {
  const { shown: shown2, more } = cutRows(
    workspaces.flatMap(problemItems),
    mostProblems,
    (count) => `${plural(count, "more problem")} not shown here: keyward plan lists each.`
  );
  return html`<section id="workspaces" aria-labelledby="workspaces-title">
    <h2 id="workspaces-title">Workspaces</h2>
    ${dataTable("Workspaces", columns6, workspaces.map(row2))}
    ${shown2.length === 0 ? null : html`<h3>Errors and refusals</h3>
            <ul class="problems">
              ${shown2}
            </ul>
            ${more}`}
  </section>`;
}
function row2(one2) {
  const { workspace, clients, last_apply } = one2;
  return html`<tr>
    <th scope="row">${name(workspace.name)}<span class="entries">${workspace.host}</span></th>
    <td>${status(one2)}</td>
    ${clients === null ? html`<td colspan="5" class="failed">unknown</td>` : counts(clients)}
    <td>${day(last_apply)}</td>
  </tr>`;
}
function counts(clients) {
  const numbers = [
    clients.length,
    clients.filter(({ state }) => state === "managed").length,
    clients.filter(({ state }) => state === "unmanaged").length,
    clients.filter(hasDrifted).length,
    clients.filter(({ token }) => token.due).length
  ];
  return html`${numbers.map((count) => html`<td class="number">${numberText(count)}</td>`)}`;
}
function status({ clients, status: plan }) {
  if (clients === null) return html`<strong class="failed">failed</strong>`;
  switch (plan) {
    case "ok":
      return html`yes`;
    case "refused":
      return html`yes; <span class="failed">its plan is refused</span>`;
    case "error":
      return html`yes; <span class="failed">its plan has errors</span>`;
  }
}
function problemItems({ workspace, status: plan, problems }) {
  return problems.map(({ message, way, source }) => {
    const where = source === null ? null : html` <code>${sourceText(source)}</code>`;
    const what = html`<strong>${name(workspace.name)}, ${problemWord(plan).toLowerCase()}:</strong>
      ${message}${where}`;
    return html`<li>${what}${way === "" ? null : html`<span class="way">→ ${way}</span>`}</li>`;
  });
}

// src/features/report/html/page.ts
function inventoryPage(inventory) {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        ${head(inventory)}
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        ${pageHeader(inventory)} ${navigation}
        <main>${sections2.map((section) => section(inventory))}</main>
        <footer>
          <p>Made by keyward ${inventory.keyward}. The same as data: <code>keyward report --as json</code></p>
        </footer>
      </body>
    </html> `;
  return String(page);
}
var sections2 = [
  findingsSection,
  workspacesSection,
  accessSection,
  tokensSection,
  calendarSection,
  driftSection,
  policiesSection,
  clientsSection,
  limitsSection
];
var navigation = html`<nav aria-label="Sections">
  <ul>
    <li><a href="#findings">Findings</a></li>
    <li><a href="#workspaces">Workspaces</a></li>
    <li><a href="#access">Access map</a></li>
    <li><a href="#tokens">Token ages</a></li>
    <li><a href="#calendar">Calendar</a></li>
    <li><a href="#drift">Drift</a></li>
    <li><a href="#policies">Policies</a></li>
    <li><a href="#clients">All clients</a></li>
    <li><a href="#unknown">Not known</a></li>
  </ul>
</nav>`;
function head({ read_at, keyward }) {
  const hash = createHash("sha256").update(styles).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="generator" content="keyward ${keyward}" />
    <title>API client access, ${longDate(read_at)}</title>
    ${styleSheet(styles)}`;
}
export {
  inventoryPage
};
