package org.allianceevents.dataset;

import java.util.List;
import java.util.Map;

/**
 * One release of the dataset, checked and complete.
 *
 * @param release what the release says of itself
 * @param events all events, ordered by slug
 * @param actors states, organizations, units, ships, companies and people, ordered by slug
 * @param places all places, ordered by slug
 * @param series all event series, ordered by slug
 * @param publishers publishers with their pages, ordered by slug
 * @param redirects from a slug that was renamed to the slug it became; targets exist and are no redirects themselves
 * @param forceLevels U.S. personnel in Japan by report date
 * @param glossary terms that mean the same in English and Japanese
 * @param checksum SHA-256 of the files, in lower-case hexadecimal: the same files give the same checksum
 */
public record Dataset(
        ReleaseEntry release,
        List<EventEntry> events,
        List<ActorEntry> actors,
        List<PlaceEntry> places,
        List<SeriesEntry> series,
        List<PublisherEntry> publishers,
        Map<String, String> redirects,
        List<ForceLevelEntry> forceLevels,
        List<GlossaryTerm> glossary,
        String checksum) {}
