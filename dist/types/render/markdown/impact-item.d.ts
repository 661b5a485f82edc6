import type { Impact } from "../plan/words/impact.ts";
/** What a change does to access, as a Markdown item below its headline. */
export declare function impactItem({ effect, words }: Impact): string;
