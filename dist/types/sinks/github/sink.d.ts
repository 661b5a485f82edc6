import type { GithubSinkOptions } from "../sink-options.ts";
import type { Sink } from "../sink.ts";
import type { SinkContext } from "../sink-context.ts";
/**
 * Tokens as secrets of GitHub Actions, each with its marker in the Actions variable `<SECRET>_KEYWARD`. Nothing is
 * read or sent before the sink is used.
 */
export declare function openGithubSink(options: GithubSinkOptions, context: SinkContext): Sink;
