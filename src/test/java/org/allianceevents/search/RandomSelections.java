package org.allianceevents.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.search.filter.ActorMatch;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.allianceevents.search.filter.DomainMatch;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.PlaceMatch;
import org.allianceevents.search.filter.SourceMatch;

/** Selections of all that the index knows, nested, with empty lists and open ranges; the same ones for the same seed. */
final class RandomSelections {

    private static final int ACTORS = 200;
    private static final int PLACES = 100;
    private static final int DEEPEST = 2;

    /** Of invented events: what all have, what some have, and what none has; no phrases. */
    private static final String[] TEXTS = {
        "events",
        "held QUOTES",
        "keen",
        "space -cyber",
        "-logistics",
        "maritime or 17",
        "131 or air 2",
        "第",
        "試験",
        "nowhere",
        "land -nowhere"
    };

    private final Random random;

    RandomSelections(Random random) {
        this.random = random;
    }

    EventSelection next() {
        EventSelection selection = EventSelection.of(random.nextInt(10) == 0 ? null : filter(0));
        return random.nextInt(5) == 0 ? selection.ofKind(any(EventKind.values())) : selection;
    }

    private EventFilter filter(int depth) {
        EventFilter filter = new EventFilter();
        filter.kind = seldom(() -> some(EventKind.values()));
        filter.status = seldom(() -> some(EventStatus.values()));
        filter.precision = seldom(() -> some(DatePrecision.values()));
        filter.series = random.nextInt(12) == 0 ? some(new String[] {"keen-test"}) : null;
        filter.disputed = random.nextInt(10) == 0 ? random.nextBoolean() : null;
        filter.actor = random.nextInt(4) == 0 ? actor() : null;
        filter.domain = random.nextInt(4) == 0 ? domain() : null;
        filter.place = seldom(this::place);
        filter.source = seldom(this::source);
        filter.date = random.nextInt(3) == 0 ? range() : null;
        filter.text = seldom(() -> any(TEXTS));
        if (depth < DEEPEST) {
            filter.and = seldom(() -> filters(depth + 1));
            filter.or = seldom(() -> filters(depth + 1));
            filter.not = seldom(() -> filter(depth + 1));
        }
        return filter;
    }

    private List<EventFilter> filters(int depth) {
        List<EventFilter> filters = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            filters.add(filter(depth));
        }
        return filters;
    }

    private ActorMatch actor() {
        ActorMatch match = new ActorMatch();
        match.anyOf = random.nextInt(2) == 0 ? actors() : null;
        match.allOf = random.nextInt(4) == 0 ? actors() : null;
        match.noneOf = random.nextInt(4) == 0 ? actors() : null;
        return match;
    }

    private List<String> actors() {
        return slugs("actor-%03d", ACTORS);
    }

    private List<String> slugs(String form, int all) {
        List<String> slugs = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            slugs.add(form.formatted(random.nextInt(all)));
        }
        return slugs;
    }

    private PlaceMatch place() {
        PlaceMatch match = new PlaceMatch();
        match.anyOf = random.nextInt(4) == 0 ? null : slugs("place-%03d", PLACES);
        return match;
    }

    private SourceMatch source() {
        SourceMatch match = new SourceMatch();
        match.publisher = random.nextInt(4) == 0 ? null : some(new String[] {"gazette", "The Gazette"});
        return match;
    }

    private DomainMatch domain() {
        DomainMatch match = new DomainMatch();
        match.anyOf = random.nextInt(2) == 0 ? some(Domain.values()) : null;
        match.allOf = random.nextInt(4) == 0 ? some(Domain.values()) : null;
        match.noneOf = random.nextInt(4) == 0 ? some(Domain.values()) : null;
        return match;
    }

    private DateRange range() {
        DateRange range = new DateRange();
        range.match = any(DateMatch.values());
        LocalDate from = LocalDate.of(1945 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28));
        range.from = random.nextInt(4) == 0 ? null : from;
        range.to = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(20_000));
        return range;
    }

    private <T> T seldom(Supplier<T> part) {
        return random.nextInt(9) == 0 ? part.get() : null;
    }

    private <T> List<T> some(T[] values) {
        List<T> some = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            some.add(any(values));
        }
        return some;
    }

    /** Of a list: seldom none. */
    private int length() {
        return random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(5);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
