/** The hosts of Workato's data centers, by keyward's code for each (workato-api reference, Hosts). */
export const dataCenters: Readonly<Record<string, string>> = {
  us: "www.workato.com",
  eu: "app.eu.workato.com",
  jp: "app.jp.workato.com",
  sg: "app.sg.workato.com",
  au: "app.au.workato.com",
  il: "app.il.workato.com",
  kr: "app.kr.workato.com",
  cn: "app.workatoapp.cn",
  trial: "app.trial.workato.com",
};
