export { folderNames } from "../model/folder-path.ts";
