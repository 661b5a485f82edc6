import type { Secret } from "../../model/token/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../model/token/token.ts";
import type { Sink, Surroundings, TokenSubject } from "../sink.ts";
/** How a file sink is opened. */
export interface FileSinkOptions {
    /** An absolute path. */
    readonly template: string;
    /** The folder of the configuration, absolute: no link below it, or in its Git work tree, may lead to another place. */
    readonly base: string;
    /** The age recipients of each token; empty: it is not encrypted. */
    readonly recipients: readonly string[];
    /** The environment in which git is asked. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The number of this process. */
    readonly pid: number;
    /** Whether a process of this machine runs. */
    readonly alive: (pid: number) => boolean;
}
/**
 * Tokens as files of mode 0600 in folders of mode 0700, encrypted if the sink has recipients, each with its marker in a second file. What is
 * not encrypted never gets into Git.
 */
export declare class FileSink implements Sink {
    #private;
    readonly name: string;
    constructor(name: string, { template, base, recipients, env, pid, alive }: FileSinkOptions);
    place(subject: TokenSubject): string;
    spots(places: readonly string[]): Promise<readonly string[]>;
    markerAt(place: string): string;
    surroundings(places: readonly string[]): Promise<readonly Surroundings[]>;
    probe(places: readonly string[]): Promise<void>;
    read(place: string): Promise<MarkerReading>;
    readAll(places: readonly string[]): Promise<readonly MarkerReading[]>;
    mark(place: string, marker: Marker | null): Promise<void>;
    deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void>;
}
