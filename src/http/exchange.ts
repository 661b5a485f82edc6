/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What `text` was read from. */
  readonly bytes: Uint8Array;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Why no whole answer came. */
export type BreakReason = "network" | "timeout" | "aborted" | "too-large";

/** No whole answer came; `sent` tells whether a byte of the request can have left. */
export class Broken extends Error {
  readonly reason: BreakReason;
  readonly sent: boolean;

  constructor(reason: BreakReason, sent: boolean, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
    this.sent = sent;
  }
}

/** What can end a request that is under way. */
interface Controller {
  abort(reason: Error): void;
}

const largestAnswer = 32 * 1024 * 1024;

/**
 * One request and its answer, as undici's dispatch handler. `onRequestStart` comes when a connection is open and
 * before the first byte is written: without it nothing was sent, whatever the error says.
 */
export class Exchange {
  readonly answer: Promise<Answer>;
  #resolve: (answer: Answer) => void = () => {};
  #reject: (broken: Broken) => void = () => {};
  #controller: Controller | null = null;
  #stopped = false;
  #status = 0;
  #headers: Headers = {};
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor() {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Ends it now; a request that has not begun is never sent. */
  stop(reason: BreakReason): void {
    this.#stopped = true;
    this.#reject(new Broken(reason, this.#controller !== null));
    this.#controller?.abort(new Error(reason));
  }

  onRequestStart(controller: Controller): void {
    if (this.#stopped) controller.abort(new Error("stopped before it began"));
    else this.#controller = controller;
  }

  onResponseStart(_controller: Controller, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > largestAnswer) this.stop("too-large");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const bytes = Buffer.concat(this.#chunks);
    const text = new TextDecoder().decode(bytes);
    this.#resolve({ status: this.#status, headers: this.#headers, text, bytes });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#reject(new Broken("network", this.#controller !== null, error));
  }
}
