/**
 * One received request; `status` and `request_id` (the answer's `x-request-id`) are null if the connection was
 * reset, or the readings ask for none; `t` is in ms since the start of the sandbox.
 */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly t: number;
  status: number | null;
  request_id: string | null;
}
