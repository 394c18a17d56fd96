package org.allianceevents.pages.entity;

import java.util.List;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Strip;
import org.allianceevents.pages.answer.EventLine;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an actor, a place, a series or a source shows.
 *
 * @param sort what it is: {@code actor}
 * @param eyebrow what sort of thing, in a few words
 * @param other the name in the other language
 * @param description in English
 * @param total how many events there are
 * @param explorer the address of an explorer that shows all of these, from the root
 * @param inOrder whether the events are all there, from the first to the last
 */
public record EntityView(
        String sort,
        String eyebrow,
        String name,
        String lang,
        @Nullable String other,
        @Nullable String otherLang,
        @Nullable String description,
        List<Detail> details,
        List<Group> groups,
        @Nullable Strip strip,
        int total,
        List<EventLine> events,
        String explorer,
        boolean inOrder,
        Citation cite) {

    /**
     * Something that is known of it.
     *
     * @param address where that leads, from the root or, if it is outside, as a whole; null if nowhere
     */
    public record Detail(String label, String value, @Nullable String address, boolean outside) {}

    /** Others that it is connected with. */
    public record Group(String title, List<Link> links) {}

    /** A link, what else there is to say, and the language of its name. */
    public record Link(String name, String address, @Nullable String note, String lang) {

        static Link to(Named named, String path, Language language) {
            return new Link(named.name(language), path + named.slug(), null, named.lang(language));
        }
    }

    /** Whether the list shows only some of the events. */
    public boolean isCut() {
        return events.size() < total;
    }
}
