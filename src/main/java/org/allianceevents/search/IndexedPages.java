package org.allianceevents.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.allianceevents.search.KeyPage.Hit;
import org.allianceevents.search.index.EventSet;
import org.allianceevents.search.index.ReleaseIndex;

/**
 * Reads pages of a selection from the index, in order of the events' first days.
 *
 * @param order the same order, which reads cursors
 */
record IndexedPages(IndexedSelection selection, Keyset order) {

    /** @throws BadInput if the cursor is none of this order */
    KeyPage page(PageRequest request) {
        boolean descending = order.parts().get(0).descending();
        boolean down = descending != request.backwards();
        Walk walk = request.cursor() == null ? begin(down) : behind(request.cursor(), request.cursorArgument(), down);
        List<Hit> hits = new ArrayList<>(request.size());
        EventSet events = selection.events();
        int place = walk.first;
        while (place != EventSet.NONE && hits.size() < request.size()) {
            hits.add(hit(place));
            place = down ? events.previous(place - 1) : events.next(place + 1);
        }
        boolean more = place != EventSet.NONE;
        if (request.backwards()) {
            Collections.reverse(hits);
            return new KeyPage(hits, walk.behind, () -> more);
        }
        return new KeyPage(hits, () -> more, walk.behind);
    }

    /**
     * Where a page begins.
     *
     * @param first the first event that may be on it; none if there is none
     * @param behind whether there are events on the other side
     */
    private record Walk(int first, BooleanSupplier behind) {}

    private Walk begin(boolean down) {
        EventSet events = selection.events();
        return new Walk(down ? events.previous(events.until() - 1) : events.next(events.from()), () -> false);
    }

    private Walk behind(String cursor, String argument, boolean down) {
        List<Object> values = order.read(cursor, argument);
        LocalDate day = (LocalDate) values.get(0);
        String slug = (String) values.get(1);
        ReleaseIndex index = selection.index();
        EventSet events = selection.events();
        int place = index.place(day, slug);
        int next = index.isAt(place, day, slug) ? place + 1 : place;
        return down
                ? new Walk(events.previous(place - 1), () -> events.next(place) != EventSet.NONE)
                : new Walk(events.next(next), () -> events.previous(next - 1) != EventSet.NONE);
    }

    private Hit hit(int place) {
        ReleaseIndex index = selection.index();
        return new Hit(
                index.key(place),
                () -> new Cursor(
                        order.name(),
                        List.of(LocalDate.ofEpochDay(index.start(place)).toString(), index.slug(place))));
    }
}
