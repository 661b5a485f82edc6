/** The hosts of Workato's data centers, by keyward's code for each (workato-api reference, Hosts). */
export declare const dataCenters: Readonly<Record<string, string>>;
/** The codes of all data centers, as they are listed for a reader. */
export declare const dataCenterCodes: string;
/**
 * The code that is meant by a text that is none: in other letter case, with a letter twice, or another code of the same
 * country; null otherwise. A code of two letters is never near another one: that would be another data center.
 */
export declare function meantDataCenter(text: string): string | null;
