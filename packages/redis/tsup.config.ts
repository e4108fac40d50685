import { library } from "../tooling/tsup.shared.ts";

export default library("node");
