/** The timeline's elements. */
import { AllianceOnDay } from "./on-day";
import { AllianceTimeline } from "./timeline";

customElements.define("alliance-on-day", AllianceOnDay);
customElements.define("alliance-timeline", AllianceTimeline);
