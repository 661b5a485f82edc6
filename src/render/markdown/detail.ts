/** How much of a plan a text shows. */
export interface Detail {
  /** What neither widens nor deletes: whole, a line each, or counted. */
  readonly rest: "whole" | "lines" | "counted";
  /** New credentials that widen access in no other way: whole, on one line each, or counted. */
  readonly creates: "whole" | "compact" | "counted";
  /** Whether groups and short lines have links. */
  readonly links: boolean;
  /** The maximum number of clients that are named in a group. */
  readonly members: number;
  /** The maximum number of plans of customers, those with equal changes counted once. */
  readonly customers: number;
  /** The maximum length of each list of what widens, deletes or is wrong. */
  readonly most: number;
}

const all = Number.POSITIVE_INFINITY;

/** Everything. */
export const wholeDetail: Detail = {
  rest: "whole",
  creates: "whole",
  links: true,
  members: all,
  customers: all,
  most: all,
};

const short: Detail = { ...wholeDetail, rest: "lines", creates: "compact", links: false };

/** The least detail in which nothing that widens or deletes is lost. */
const counted: Detail = { ...short, rest: "counted", creates: "counted" };

/** The steps in which detail is given up as long as nothing that widens or deletes is lost. */
const steps: readonly Detail[] = [
  wholeDetail,
  { ...wholeDetail, rest: "lines" },
  { ...short, links: true },
  short,
  { ...short, rest: "counted" },
  counted,
];

/** So many clients of a group are named, if there is room for any change at all. */
const fewestMembers = 10;

/** The most detail that fits; `longest` is the length of the longest list, `customers` the number of plans of customers. */
export function largestDetail(
  { longest, customers }: { readonly longest: number; readonly customers: number },
  fits: (detail: Detail) => boolean,
): Detail {
  const whole = steps.find(fits);
  if (whole !== undefined) return whole;
  const few = { ...counted, members: fewestMembers };
  if (fits(few)) return { ...counted, members: largest(longest, (members) => fits({ ...counted, members })) };
  const shown = largest(customers, (some) => fits({ ...few, customers: some }));
  if (shown > 0) return { ...few, customers: shown };
  const one = { ...few, customers: 1 };
  return { ...one, most: largest(longest, (most) => fits({ ...one, most })) };
}

/** The largest number below a bound that fits; 0 if none does. */
function largest(bound: number, fits: (count: number) => boolean): number {
  let [low, over] = [0, bound];
  while (over - low > 1) {
    const middle = Math.floor((low + over) / 2);
    if (fits(middle)) low = middle;
    else over = middle;
  }
  return low;
}
