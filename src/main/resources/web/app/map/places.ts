/** The places of a map: those of the list that stands in its element. */
export interface Place {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** What stands for a whole country or region holds the events of its parts, which have marks of their own. */
const AREAS = new Set(["COUNTRY", "REGION", "PREFECTURE"]);

/** Places that a mark can stand for, those with most events first; and how many can have none. */
export function placesIn(list: Element): { places: Place[]; others: number } {
  const items = [...list.querySelectorAll<HTMLElement>("li[data-count]")];
  const places = items.filter(isPoint).map(placeOf).sort((a, b) => b.count - a.count);
  return { places, others: items.length - places.length };
}

function isPoint({ dataset }: HTMLElement): boolean {
  return Boolean(dataset.lat && dataset.lon) && !AREAS.has(dataset.precision ?? "");
}

function placeOf(item: HTMLElement): Place {
  const link = item.querySelector("a");
  return {
    name: link?.textContent?.trim() ?? "",
    href: link?.getAttribute("href") ?? "",
    count: Number(item.dataset.count),
    latitude: Number(item.dataset.lat),
    longitude: Number(item.dataset.lon),
  };
}
