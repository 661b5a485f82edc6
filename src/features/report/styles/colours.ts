/** The colours of a light and of a dark page; on paper it is always light. Each text colour has a contrast of at least 4.5 on its ground. */
export const colours = `
:root {
  color-scheme: light;
  --paper: #ffffff; --wash: #f5f6f8; --rule: #dde1e7; --ink: #14181d; --soft: #58626e; --link: #174f86;
  --high: #a3271b; --high-wash: #fbe9e6; --medium: #785000; --medium-wash: #fbf2dc; --good: #1c6839;
  --bar: #6c8fb4; --bar-late: #c2493b; --solid: #a3271b; --solid-ink: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #101317; --wash: #181c22; --rule: #2b323b; --ink: #e4e8ed; --soft: #9aa5b1; --link: #8fbdf0;
    --high: #ff9c90; --high-wash: #381b18; --medium: #efc676; --medium-wash: #322709; --good: #86d3a0;
    --bar: #557ca6; --bar-late: #e0685a; --solid: #d96a5d; --solid-ink: #14080a;
  }
}
`;
