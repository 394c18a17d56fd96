package org.allianceevents.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.search.Vocabulary.Noun;
import org.allianceevents.search.filter.ActorMatch;
import org.allianceevents.search.filter.DateMatch;
import org.allianceevents.search.filter.DateRange;
import org.allianceevents.search.filter.DomainMatch;
import org.allianceevents.search.filter.EventFilter;
import org.allianceevents.search.filter.PlaceMatch;
import org.allianceevents.search.filter.SourceMatch;
import org.allianceevents.search.index.EventSet;
import org.allianceevents.search.index.Property;
import org.allianceevents.search.index.ReleaseIndex;
import org.allianceevents.text.Sought;
import org.jspecify.annotations.Nullable;

/**
 * Turns selections into sets of the index, with the meaning that {@link EventConditions} gives them. What the index doesn't know
 * is left to statements, and so is what is wrong, of which they speak.
 */
@ApplicationScoped
class IndexedSelections {

    private final ReleaseIndexes indexes;
    private final Vocabularies vocabularies;
    private final AnswerRelease answer;

    IndexedSelections(ReleaseIndexes indexes, Vocabularies vocabularies, AnswerRelease answer) {
        this.indexes = indexes;
        this.vocabularies = vocabularies;
        this.answer = answer;
    }

    /** The selection in the index of the answer's release; empty if statements must be asked. */
    Optional<IndexedSelection> of(EventSelection selection) {
        if (!selection.also().isNothing() || !isKnown(selection.filter(), 1)) {
            return Optional.empty();
        }
        return indexes.of(answer.get().id()).flatMap(index -> in(index, selection));
    }

    /** The selection in an index of the answer's release; empty if something in it is wrong. It asks for what is known. */
    Optional<IndexedSelection> in(ReleaseIndex index, EventSelection selection) {
        try {
            EventSet events = new Sets(index, vocabularies.get()).of(selection);
            return Optional.of(new IndexedSelection(index, events));
        } catch (BadInput | Unindexed e) {
            return Optional.empty();
        }
    }

    /** Something of a filter is not in the index, as can be told from its value alone. */
    private static final class Unindexed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        static final Unindexed INSTANCE = new Unindexed();

        private Unindexed() {
            super(null, null, false, false);
        }
    }

    /** Whether a filter asks for nothing that the index doesn't know. */
    private static boolean isKnown(@Nullable EventFilter filter, int depth) {
        return filter == null
                || depth <= EventConditions.DEEPEST
                        && isKnown(filter.place)
                        && isKnown(filter.source)
                        && filter.updatedSince == null
                        && isKnown(filter.actor)
                        && areKnown(filter.and, depth)
                        && areKnown(filter.or, depth)
                        && isKnown(filter.not, depth + 1);
    }

    private static boolean areKnown(@Nullable List<EventFilter> filters, int depth) {
        return filters == null || filters.stream().allMatch(filter -> filter != null && isKnown(filter, depth + 1));
    }

    /** The index has who takes part in any role, and doesn't tell members from whom they belong to. */
    private static boolean isKnown(@Nullable ActorMatch match) {
        return match == null || match.role == null && !Boolean.FALSE.equals(match.includeMembers);
    }

    /** The index doesn't know where places lie, nor tells them from their parts. */
    private static boolean isKnown(@Nullable PlaceMatch match) {
        return match == null
                || match.country == null && match.near == null && !Boolean.FALSE.equals(match.includeParts);
    }

    /** Of the pages behind an event the index has who published them. */
    private static boolean isKnown(@Nullable SourceMatch match) {
        return match == null
                || match.anyOf == null
                        && match.publisherKind == null
                        && match.language == null
                        && match.atLeast == null;
    }

    /** Makes sets of filters, whose parts are all known. Paths are left empty: whoever complains isn't heard. */
    private record Sets(ReleaseIndex index, Vocabulary vocabulary) {

        private static final String NO_PATH = "";

        EventSet of(EventSelection selection) {
            List<EventSet> parts = new ArrayList<>();
            if (selection.actor() != null) {
                parts.add(index.having(Property.ACTOR, selection.actor()));
            }
            EventKind kind = selection.kind();
            if (kind != null) {
                parts.add(index.having(Property.KIND, kind.name()));
            }
            if (selection.filter() != null) {
                add(selection.filter(), parts);
            }
            return index.allOf(parts);
        }

        private EventSet of(EventFilter filter) {
            List<EventSet> parts = new ArrayList<>();
            add(filter, parts);
            return index.allOf(parts);
        }

        private void add(EventFilter filter, List<EventSet> parts) {
            addNames(Property.KIND, filter.kind, parts);
            addNames(Property.STATUS, filter.status, parts);
            addNames(Property.PRECISION, filter.precision, parts);
            if (filter.disputed != null) {
                parts.add(index.having(Property.DISPUTED, filter.disputed));
            }
            if (filter.series != null) {
                parts.add(any(filter.series, slug -> key(Noun.SERIES, Property.SERIES, slug)));
            }
            addActor(filter.actor, parts);
            if (filter.place != null && filter.place.anyOf != null) {
                parts.add(any(filter.place.anyOf, slug -> key(Noun.PLACE, Property.PLACE, slug)));
            }
            if (filter.source != null && filter.source.publisher != null) {
                parts.add(any(filter.source.publisher, name -> key(Noun.PUBLISHER, Property.PUBLISHER, name)));
            }
            addDomain(filter.domain, parts);
            addDate(filter.date, parts);
            if (filter.text != null) {
                parts.add(of(EventConditions.sought(filter.text, NO_PATH, vocabulary)));
            }
            addParts(filter, parts);
        }

        /** The index doesn't know where in a text a word stands. */
        private EventSet of(Sought sought) {
            if (sought instanceof Sought.Word word && index.knows(Property.WORD)) {
                return index.having(Property.WORD, word.text());
            }
            if (sought instanceof Sought.All all) {
                return all(all.parts(), this::of);
            }
            if (sought instanceof Sought.Any any) {
                return any(any.parts(), this::of);
            }
            if (sought instanceof Sought.Not not) {
                return index.not(of(not.part()));
            }
            throw Unindexed.INSTANCE;
        }

        private void addParts(EventFilter filter, List<EventSet> parts) {
            if (filter.and != null) {
                parts.add(filter.and.isEmpty() ? index.none() : all(filter.and, this::of));
            }
            if (filter.or != null) {
                parts.add(any(filter.or, this::of));
            }
            if (filter.not != null) {
                parts.add(index.not(of(filter.not)));
            }
        }

        private void addNames(Property property, @Nullable List<? extends Enum<?>> values, List<EventSet> parts) {
            if (values != null) {
                parts.add(any(values, value -> index.having(property, value.name())));
            }
        }

        private void addActor(@Nullable ActorMatch match, List<EventSet> parts) {
            if (match != null) {
                Function<String, EventSet> set = slug -> key(Noun.ACTOR, Property.ACTOR, slug);
                addMatch(match.anyOf, match.allOf, match.noneOf, set, parts);
            }
        }

        private void addDomain(@Nullable DomainMatch match, List<EventSet> parts) {
            if (match != null) {
                addMatch(
                        match.anyOf,
                        match.allOf,
                        match.noneOf,
                        domain -> index.having(Property.DOMAIN, domain.name()),
                        parts);
            }
        }

        private <T> void addMatch(
                @Nullable List<T> anyOf,
                @Nullable List<T> allOf,
                @Nullable List<T> noneOf,
                Function<T, EventSet> set,
                List<EventSet> parts) {
            if (anyOf != null) {
                parts.add(any(anyOf, set));
            }
            if (allOf != null) {
                parts.add(allOf.isEmpty() ? index.none() : all(allOf, set));
            }
            if (noneOf != null) {
                parts.add(index.not(any(noneOf, set)));
            }
        }

        /** As {@link DateConditions#event}: an event without a last day goes on, and overlaps every later day. */
        private void addDate(@Nullable DateRange range, List<EventSet> parts) {
            if (range == null) {
                return;
            }
            DateConditions.check(range, NO_PATH);
            DateMatch match = range.match == null ? DateMatch.OVERLAPS : range.match;
            switch (match) {
                case OVERLAPS -> {
                    parts.add(index.starting(null, range.to));
                    if (range.from != null) {
                        parts.add(index.ending(range.from, null, true));
                    }
                }
                case WITHIN -> {
                    parts.add(index.starting(range.from, range.to));
                    if (range.to != null) {
                        parts.add(index.ending(null, range.to, false));
                    }
                }
                case STARTS -> parts.add(index.starting(range.from, range.to));
                case ENDS -> {
                    parts.add(index.starting(null, range.to));
                    parts.add(index.ending(range.from, range.to, false));
                }
            }
        }

        private EventSet key(Noun noun, Property property, String slug) {
            return index.having(property, vocabulary.get(noun, slug, NO_PATH));
        }

        private <T> EventSet any(List<T> values, Function<T, EventSet> set) {
            return index.anyOf(sets(values, set));
        }

        private <T> EventSet all(List<T> values, Function<T, EventSet> set) {
            return index.allOf(sets(values, set));
        }

        private static <T> List<EventSet> sets(List<T> values, Function<T, EventSet> set) {
            return Given.list(values, NO_PATH).stream().map(set).toList();
        }
    }
}
