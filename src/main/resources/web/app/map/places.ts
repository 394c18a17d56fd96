/** The places of a map: those of the list that stands in its element. */
export interface Place {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Whether it is a prefecture or a region, which holds the events of its parts: these may have marks of their own. */
  readonly area: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

const AREAS = new Set(["REGION", "PREFECTURE"]);
/** A point for a whole country would say that things happened in its middle; but this country is one city. */
const CITY = "singapore";

/** Places that a mark can stand for, those with most events first; and how many can have none. */
export function placesIn(list: Element): { places: Place[]; others: number } {
  const items = [...list.querySelectorAll<HTMLElement>("li[data-count]")];
  const places = items.filter(hasMark).map(placeOf).sort((a, b) => b.count - a.count);
  return { places, others: items.length - places.length };
}

function hasMark(item: HTMLElement): boolean {
  const { lat, lon, precision } = item.dataset;
  const isCountry = precision === "COUNTRY" && item.querySelector("a")?.dataset.slug !== CITY;
  return Boolean(lat && lon) && !isCountry;
}

function placeOf(item: HTMLElement): Place {
  const link = item.querySelector("a");
  return {
    name: link?.textContent?.trim() ?? "",
    href: link?.getAttribute("href") ?? "",
    count: Number(item.dataset.count),
    area: AREAS.has(item.dataset.precision ?? ""),
    latitude: Number(item.dataset.lat),
    longitude: Number(item.dataset.lon),
  };
}
