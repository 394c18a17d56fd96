package org.allianceevents.event;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What events of all kinds have.
 *
 * @param later gets what a list doesn't show, the same each time
 */
public record EventFacts(EventHead head, Supplier<EventDetails> later) {

    public EventFacts(EventHead head, EventDetails details) {
        this(head, () -> details);
    }

    public EventDetails details() {
        return later.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventFacts that
                && head.equals(that.head)
                && details().equals(that.details());
    }

    @Override
    public int hashCode() {
        return Objects.hash(head);
    }
}
