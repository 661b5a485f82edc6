import type { ProxyEnvironment } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";

/** What sinks may use of the machine. */
export interface SinkContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
  /** Ends a process group at once; one that ended already is no error. */
  readonly killGroup: (pid: number) => void;
}
