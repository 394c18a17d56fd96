/** The map's element. */
import { AllianceMap } from "./map";

customElements.define("alliance-map", AllianceMap);
