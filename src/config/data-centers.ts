/** The hosts of Workato's data centers, by keyward's code for each (workato-api reference, Hosts). */
export const dataCenters: Readonly<Record<string, string>> = {
  us: "www.workato.com",
  uk: "app.uk.workato.com",
  eu: "app.eu.workato.com",
  jp: "app.jp.workato.com",
  sg: "app.sg.workato.com",
  au: "app.au.workato.com",
  il: "app.il.workato.com",
  kr: "app.kr.workato.com",
  cn: "app.workatoapp.cn",
  trial: "app.trial.workato.com",
};

/** The codes of all data centers, as they are listed for a reader. */
export const dataCenterCodes = Object.keys(dataCenters).join(", ");

/** Other codes of the countries in which data centers are. */
const countryCodes: Readonly<Record<string, string>> = {
  usa: "us",
  gb: "uk",
  gbr: "uk",
  jpn: "jp",
  sgp: "sg",
  aus: "au",
  isr: "il",
  kor: "kr",
  chn: "cn",
};

/**
 * The code that is meant by a text that is none: in other letter case, with a letter twice, or another code of the same
 * country; null otherwise. A code of two letters is never near another one: that would be another data center.
 */
export function meantDataCenter(text: string): string | null {
  const word = text.toLowerCase();
  if (Object.hasOwn(countryCodes, word)) return countryCodes[word] ?? null;
  const once = word.replaceAll(/(.)\1+/g, "$1");
  if (Object.hasOwn(dataCenters, word)) return word;
  return Object.hasOwn(dataCenters, once) ? once : null;
}
