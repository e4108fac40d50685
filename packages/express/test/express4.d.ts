/** Express 4 under an alias, typed as Express 5: what the tests use of it is the same. */
declare module "express4" {
  import express from "express";
  export default express;
}
