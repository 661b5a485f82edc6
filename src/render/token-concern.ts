import type { TokenConcern } from "../model/token/token.ts";

/** What a concern about a token means for its reader. */
export function concernText(concern: TokenConcern): string {
  switch (concern) {
    case "migrated":
      return "made from a legacy API key: it gets no new token, so it must be replaced by a new client";
    case "no-live-token":
      return "no live token";
  }
}
