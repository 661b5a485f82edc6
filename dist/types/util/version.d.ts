/** keyward's version, set by the build; `0.0.0-dev` when the sources are run directly. */
export declare const version: string;
