/**
 * One request as it arrived; `status` and `request_id` (the answer's `x-request-id`) null where the connection was
 * broken, `t` in ms since the sandbox began.
 */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly t: number;
  status: number | null;
  request_id: string | null;
}
