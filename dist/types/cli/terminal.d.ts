import { type Style } from "../render/style.ts";
import type { Output } from "./output.ts";
/** How text is emphasized on a stream; lines are as wide as its terminal is by then. */
export declare function styleFor(stream: NodeJS.WriteStream, noColor: boolean): Style;
/** Asks on the terminal for a line; empty also if the input ends or a signal arrives. */
export declare function askText(question: string, stop: AbortSignal): Promise<string>;
/** Asks on the terminal for a secret, which is not shown; empty also if the input ends or a signal arrives. */
export declare function askSecret(question: string, stop: AbortSignal, err: Pick<Output, "write">): Promise<string>;
/**
 * Masks a secret in the log of GitHub Actions. The runner reads a workflow command on stderr without showing it; if
 * stderr is a file, the runner does not read it and the file would contain the secret, so nothing is written.
 */
export declare function maskInLog(secret: string, err: Pick<Output, "write">): void;
/** The workflow command that masks a secret: one line, in which line breaks of the secret are escaped. */
export declare function maskCommand(secret: string): string;
