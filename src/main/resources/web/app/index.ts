/** What pages do more if there is script; they work without. */
import { Explorer } from "./explorer/explorer";
import "./map/index";
import { addCopyButtons } from "./page/copy";
import { tellHeight } from "./page/embed";
import { tellSizes } from "./page/sizes";
import "./timeline/index";

const form = document.querySelector<HTMLFormElement>("form#filter");
const found = document.querySelector(".found");
if (form && found) new Explorer(form, found);
addCopyButtons();
tellHeight();
void tellSizes();
