package org.allianceevents.graphql.write;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import org.allianceevents.event.EventView;
import org.allianceevents.memory.ReleaseCache;

/**
 * What plans have written of single events, in bounded memory: the same events stand in many answers. An event's key belongs
 * to one release for ever, and what a plan reads of its view alone is the same each time.
 */
final class Fragments {

    /** Bytes that a fragment takes besides its own. */
    private static final int BESIDE = 100;

    private final ReleaseCache<Fragment, byte[]> written;
    private final AtomicLong nodes = new AtomicLong();

    Fragments(long memory) {
        written = new ReleaseCache<>(
                Caffeine.newBuilder()
                        .maximumWeight(memory)
                        .weigher((Fragment fragment, byte[] json) -> BESIDE + json.length),
                Fragment::event);
    }

    /**
     * Which node of a plan wrote which event. The node stands by its number: it holds a part of a document, which is to go with its
     * plan, however long what it wrote is kept.
     */
    private record Fragment(long node, long event) {}

    /** A number that no other node has. */
    long number() {
        return nodes.incrementAndGet();
    }

    /** Writes an event as the node did before, or lets it do so now. */
    void write(ObjectNode node, EventView event, Writing writing) {
        Fragment fragment = new Fragment(node.number(), event.key());
        byte[] known = written.get(fragment);
        if (known != null) {
            writing.json().raw(known);
            return;
        }
        int from = writing.json().length();
        node.writeFields(event, writing);
        if (written.admits(fragment)) {
            written.put(fragment, writing.json().from(from));
        }
    }
}
