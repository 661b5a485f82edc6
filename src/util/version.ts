declare const __KEYWARD_VERSION__: string | undefined;

/** keyward's version, set by the build; `0.0.0-dev` when the sources are run directly. */
export const version: string = typeof __KEYWARD_VERSION__ === "string" ? __KEYWARD_VERSION__ : "0.0.0-dev";
