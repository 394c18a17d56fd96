package org.allianceevents.graphql.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.DevelopmentType;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.event.DevelopmentView;
import org.allianceevents.event.EventDetails;
import org.allianceevents.event.EventFacts;
import org.allianceevents.event.EventHead;
import org.allianceevents.event.EventView;
import org.junit.jupiter.api.Test;

/** What is kept of single events. */
class FragmentsTest {

    private static final LocalDate DAY = LocalDate.of(1951, 9, 8);

    private static final EventView EVENT = new DevelopmentView(
            new EventFacts(
                    new EventHead(
                            1L << 32,
                            "1951-09-08-test",
                            EventKind.DEVELOPMENT,
                            "Test",
                            null,
                            EventStatus.COMPLETED,
                            DAY,
                            DAY,
                            DatePrecision.DAY,
                            "1951-09-08",
                            List.of(Domain.DIPLOMACY)),
                    new EventDetails(
                            "Test.", List.of(), List.of(), List.of(), List.of(), null, null, List.of(), List.of(), DAY,
                            DAY)),
            DevelopmentType.POLICY);

    private final Fragments fragments = new Fragments(1_000_000);

    /** A node holds a part of its document, which may be long though what it writes is short. */
    @Test
    void aNodeGoesThoughWhatItWroteIsKept() {
        ObjectNode node = node();
        WeakReference<ObjectNode> known = new WeakReference<>(node);
        assertThat(written(node)).isEqualTo("{}");

        node = null;

        await().until(() -> {
            System.gc();
            return known.get() == null;
        });
    }

    @Test
    void eachNodeWritesForItself() {
        ObjectNode one = node();
        FieldNode slug = new FieldNode(
                JsonBytes.ascii("{\"slug\":"), null, (source, writing) -> ((EventView) source).getSlug(), Leaf.TEXT);
        ObjectNode other = new ObjectNode(DevelopmentView.class, new FieldNode[] {slug}, fragments, fragments.number());

        for (int i = 0; i < 2; i++) {
            assertThat(written(one)).isEqualTo("{}");
            assertThat(written(other)).isEqualTo("{\"slug\":\"1951-09-08-test\"}");
        }
    }

    private ObjectNode node() {
        return new ObjectNode(DevelopmentView.class, new FieldNode[0], fragments, fragments.number());
    }

    private String written(ObjectNode node) {
        JsonBytes json = new JsonBytes(16);
        fragments.write(node, EVENT, new Writing(null, json));
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
