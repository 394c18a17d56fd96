package org.allianceevents.graphql.write;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.allianceevents.event.EventView;

/**
 * What plans have written of single events, in bounded memory: the same events stand in many answers. An event's key belongs
 * to one release for ever, and what a plan reads of its view alone is the same each time.
 */
final class Fragments {

    /** Bytes that a fragment takes besides its own. */
    private static final int BESIDE = 100;

    private final Cache<Fragment, byte[]> written;

    Fragments(long memory) {
        written = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher((Fragment fragment, byte[] json) -> BESIDE + json.length)
                .build();
    }

    /** Which node of a plan wrote which event. */
    private record Fragment(ObjectNode node, long event) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Fragment that && node == that.node && event == that.event;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(node) + Long.hashCode(event);
        }
    }

    /** Writes an event as the node did before, or lets it do so now. */
    void write(ObjectNode node, EventView event, Writing writing) {
        Fragment fragment = new Fragment(node, event.key());
        byte[] known = written.getIfPresent(fragment);
        if (known != null) {
            writing.json().raw(known);
            return;
        }
        int from = writing.json().length();
        node.writeFields(event, writing);
        written.put(fragment, writing.json().from(from));
    }
}
