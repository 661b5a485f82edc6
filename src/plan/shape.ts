/** Looks at a value at a path; answers the path of the first thing that does not fit, or null. */
export type Shape = (value: unknown, path: string) => string | null;

/** A string. */
export const text: Shape = (value, path) => (typeof value === "string" ? null : path);
/** A finite number. */
export const number: Shape = (value, path) => (Number.isFinite(value) ? null : path);
/** true or false. */
export const flag: Shape = (value, path) => (typeof value === "boolean" ? null : path);

/** One of these strings. */
export function oneOf(words: readonly string[]): Shape {
  return (value, path) => (typeof value === "string" && words.includes(value) ? null : path);
}

/** Null, or what the shape says. */
export function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path));
}

/** Left out, or what the shape says. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? null : shape(value, path));
}

/** The first shape or the second; what does not fit is told by the second. */
export function either(first: Shape, second: Shape): Shape {
  return (value, path) => (first(value, path) === null ? null : second(value, path));
}

/** An array whose every item fits. */
export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return path;
    return firstOf(value, (one, index) => item(one, `${path}[${index}]`));
  };
}

/** An object with these members; others are ignored. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isObject(value)) return path;
    return firstOf(Object.entries(members), ([key, shape]) =>
      shape(value[key], path === "" ? key : `${path}.${key}`),
    );
  };
}

/** Whether a value is an object and no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function firstOf<T>(items: readonly T[], look: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const misfit = look(item, index);
    if (misfit !== null) return misfit;
  }
  return null;
}
