import type { Impact } from "../plan/words/impact.ts";
import { forMarkdown } from "../safe.ts";

/** What a change does to access, as a Markdown item below its headline. */
export function impactItem({ effect, words }: Impact): string {
  const text = forMarkdown(words);
  switch (effect) {
    case "widens":
      return `  - ⚠️ **${text}**`;
    case "breaks":
      return `  - ❗ ${text}`;
    case "narrows":
    case null:
      return `  - ${text}`;
  }
}
