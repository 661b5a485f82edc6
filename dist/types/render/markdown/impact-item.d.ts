import type { Impact } from "../plan/impact.ts";
/** What a change does to access, as a Markdown item below its headline. */
export declare function impactItem({ effect, words }: Impact): string;
