package org.allianceevents.graphql.write;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.allianceevents.graphql.write.NotWritten.Reason;

/** How many root fields plans have written since the start, and how many they left to graphql-java, and why. */
public final class WriteCounts {

    private final LongAdder written = new LongAdder();
    private final Map<Reason, LongAdder> left = new EnumMap<>(Reason.class);

    WriteCounts() {
        for (Reason reason : Reason.values()) {
            left.put(reason, new LongAdder());
        }
    }

    void written(int fields) {
        written.add(fields);
    }

    void left(Reason reason) {
        left.get(reason).increment();
    }

    /** Root fields that plans have written. */
    public long ofPlans() {
        return written.sum();
    }

    /** The names of all reasons to leave a root field. */
    public static List<String> reasons() {
        return Stream.of(Reason.values()).map(Reason::name).toList();
    }

    /** Root fields that plans left, by the name of the reason; reasons that there were none for are not there. */
    public Map<String, Long> leftByReason() {
        Map<String, Long> counts = new TreeMap<>();
        left.forEach((reason, count) -> {
            if (count.sum() > 0) {
                counts.put(reason.name(), count.sum());
            }
        });
        return counts;
    }
}
