/** Whether a URL's hostname means this machine. Not `*.localhost`, which some resolvers resolve to other hosts. */
export declare function isLoopback(hostname: string): boolean;
