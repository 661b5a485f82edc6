/** What an error is about, as text. */
export interface About {
  readonly name: string;
  /** "`folders` is all". */
  readonly is: string;
  /** The beginning of a remedy: "make it", "allow". */
  readonly make: string;
  /** The text after a limit in a remedy: " addresses". */
  readonly unit: (limit: unknown) => string;
}

/** What the errors at one place of a client are about; `data`: the values there. */
export function about(instancePath: string, data: readonly unknown[]): About {
  const [value] = data;
  const known = Object.hasOwn(special, instancePath) ? special[instancePath]?.(value) : undefined;
  const name = nameOf(instancePath);
  const entries = /\/\d+(\/|$)/.test(instancePath);
  const values = listedValues(data);
  const is = values === "" ? violates(name) : `${name} ${entries ? "contains" : "is"} ${values}`;
  const make = entries ? "make each" : "make it";
  return { name, is, make, unit: () => "", ...known };
}

function violates(what: string): string {
  return `${what} does not satisfy the policy's schema`;
}

const special: Readonly<Record<string, (value: unknown) => Partial<About>>> = {
  "": () => ({ name: "it", is: violates("it") }),
  "/ip_address_count": (value) => ({
    is: `\`ip_allow_list\` allows ${counted(value)}`,
    make: "allow",
    unit: (limit) => (limit === 1 ? " address" : " addresses"),
  }),
  "/token/rotate_after_days": (value) => ({
    is: `\`token.rotate_after\` is ${shown(value)} days`,
    make: "make it",
    unit: (limit) => (limit === 1 ? " day" : " days"),
  }),
};

/** Larger counts are reduced to the largest whole number that JSON can represent exactly. */
function counted(addresses: unknown): string {
  if (addresses === Number.MAX_SAFE_INTEGER) return "more than 9 quadrillion addresses";
  return `${shown(addresses)} ${addresses === 1 ? "address" : "addresses"}`;
}

/** `/role/name`: `role.name`; `/folders/3/path`: `folders`. */
function nameOf(instancePath: string): string {
  const steps = instancePath.split("/").slice(1);
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  return `\`${(index < 0 ? steps : steps.slice(0, index)).join(".")}\``;
}

const most = 3;

function listedValues(values: readonly unknown[]): string {
  const plain = [
    ...new Set(values.filter((value) => typeof value !== "object" || value === null).map(shown)),
  ];
  const more = plain.length > most ? ` and ${grouped(plain.length - most)} more` : "";
  return plain.slice(0, most).join(", ") + more;
}

/** A value for a sentence. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (typeof value === "number") return grouped(value);
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}

/** A value, or one of several, for a sentence. */
export function listed(values: unknown): string {
  const all = Array.isArray(values) ? values : [values];
  const cut = all.slice(0, 10).map(shown);
  const more = all.length > 10 ? [`${grouped(all.length - 10)} more that the policy lists`] : [];
  const rest = [...cut, ...more];
  const last = rest.pop() ?? "";
  return rest.length === 0 ? last : `${rest.join(", ")} or ${last}`;
}

/** "3 entries", of a list. */
export function entriesOf(list: unknown): string {
  const count = Array.isArray(list) ? list.length : 0;
  return count === 1 ? "1 entry" : `${grouped(count)} entries`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
