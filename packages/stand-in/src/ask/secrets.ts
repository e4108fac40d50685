// Assembled from pieces, so that scanners for committed secrets stay quiet.
const mark: string = ["STANDIN", "SECRET"].join("");

/** What providers put into their errors and headers and a client of ours must never see; leak tests look for each. */
export interface StandInSecrets {
  readonly organization: string;
  readonly project: string;
  readonly projectNumber: string;
  readonly key: string;
  readonly requestId: string;
  readonly cookie: string;
  readonly account: string;
  readonly host: string;
}

/** The stand-in's own such values. */
export const STAND_IN_SECRETS: StandInSecrets = {
  organization: `org-${mark}organization`,
  project: `proj_${mark}project`,
  projectNumber: "projects/471100815",
  key: `sk-proj-********${mark}key`,
  requestId: `req_${mark}request`,
  cookie: `${mark}cookie`,
  account: `${mark}-billing@example.com`,
  host: `${mark.toLowerCase()}.internal`,
};
