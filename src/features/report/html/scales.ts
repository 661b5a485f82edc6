import { scaleLinear, scaleUtc } from "d3-scale";

/** A position along a chart in percent, so that a chart is as wide as its page while its text keeps its size. */
export type Position = (value: number) => string;

/** A mark on an axis. */
export interface Tick {
  readonly value: number;
  readonly at: string;
}

/** An axis of numbers from 0 to at least `most`, with about `count` round marks. */
export function linearAxis(
  most: number,
  count: number,
): { readonly end: number; readonly position: Position; readonly ticks: readonly Tick[] } {
  const scale = scaleLinear().domain([0, most]).range([0, 100]).nice(count);
  const position = (value: number): string => percent(scale(value));
  const [, end = most] = scale.domain();
  const ticks = scale.ticks(count).map((value) => ({ value, at: position(value) }));
  return { end, position, ticks };
}

/** An axis of time between two instants (ms since 1970), with a mark at the first day of each month, in UTC. */
export function timeAxis(
  from: number,
  to: number,
): { readonly position: Position; readonly ticks: readonly Tick[] } {
  const scale = scaleUtc().domain([from, to]).range([0, 100]);
  const position = (value: number): string => percent(scale(value));
  const ticks = scale.ticks(12).map((date) => ({ value: date.getTime(), at: position(date.getTime()) }));
  return { position, ticks };
}

/** A value between 0 and `most` as a length from 0 to `length`. */
export function lengthScale(most: number, length: number): (value: number) => number {
  return scaleLinear().domain([0, most]).range([0, length]).clamp(true);
}

function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}
