package org.allianceevents.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.EventEntry.RelationEntry;
import org.allianceevents.dataset.ParticipantRole;
import org.allianceevents.dataset.RelationType;
import org.allianceevents.testsupport.Database;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.allianceevents.testsupport.SyntheticEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the loader works out beyond what files say. */
@QuarkusTest
class LoadedRowsTest {

    @Inject
    DatasetLoader loader;

    @Inject
    CurrentRelease currentRelease;

    @Inject
    Database database;

    @Inject
    SampleDataset sample;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void anEventIsFoundByItsParticipantsByWhomTheyRepresentAndByAllAncestors() throws SQLException {
        load(SyntheticEvent.number(
                0,
                List.of(
                        participant("actor-013", ParticipantRole.HOST, null),
                        participant("actor-012", ParticipantRole.HOST, null),
                        participant("actor-029", ParticipantRole.SPEAKER, "actor-041")),
                List.of()));

        assertThat(database.strings("select concat_ws(' ', a.slug, ea.role, ea.direct) from event_actor ea"
                        + " join actor a on a.id = ea.actor_id order by 1"))
                .containsExactly(
                        "actor-010 HOST f",
                        "actor-011 HOST f",
                        "actor-012 HOST t",
                        "actor-013 HOST t",
                        "actor-029 SPEAKER t",
                        "actor-040 SPEAKER f",
                        "actor-041 SPEAKER f");
    }

    @Test
    void anEventIsFoundByItsPlacesAndByAllThatContainsThem() throws SQLException {
        load(SyntheticEvent.number(2, List.of(), List.of()));

        assertThat(database.strings("select concat_ws(' ', p.slug, l.direct) from event_location l"
                        + " join place p on p.id = l.place_id order by 1"))
                .containsExactly("place-000 f", "place-001 f", "place-002 t");
    }

    @Test
    void anEventIsFoundByThePagesOfItsCitationsAndClaims() throws SQLException {
        load(SyntheticEvent.number(1, List.of(), List.of()));

        assertThat(database.strings("select s.slug from event_source e join source s on s.id = e.source_id order by 1"))
                .containsExactly("gazette-001", "gazette-002", "gazette-008");
    }

    @Test
    void aRelationIsSeenFromBothSides() throws SQLException {
        load(
                SyntheticEvent.number(0, List.of(), List.of(relation(RelationType.RELATED, 1))),
                SyntheticEvent.number(
                        1, List.of(), List.of(relation(RelationType.RELATED, 0), relation(RelationType.AMENDS, 0))),
                SyntheticEvent.number(2, List.of(), List.of(relation(RelationType.IMPLEMENTS, 0))));

        assertThat(relationsOf(0)).containsExactly("RELATED 1", "AMENDED_BY 1", "IMPLEMENTED_BY 2");
        assertThat(relationsOf(1)).containsExactly("RELATED 0", "AMENDS 0");
        assertThat(relationsOf(2)).containsExactly("IMPLEMENTS 0");
    }

    @Test
    void figuresAndEventsSayWhetherSourcesDisagree() throws SQLException {
        load(SyntheticEvent.number(0), SyntheticEvent.number(1));

        assertThat(database.strings("select concat_ws(' ', e.disputed, f.disputed) from event e"
                        + " join figure f on f.event_id = e.id order by e.slug"))
                .containsExactly("f f", "t t");
    }

    @Test
    void theReleaseSaysWhatItHolds() {
        loader.load(SyntheticDataset.of("2026.1.0", 60));

        Release release = currentRelease.get();
        assertThat(release.version()).isEqualTo("2026.1.0");
        assertThat(release.eventCount()).isEqualTo(60);
        assertThat(release.actorCount()).isEqualTo(200);
        assertThat(release.placeCount()).isEqualTo(100);
        assertThat(release.sourceCount()).isEqualTo(500);
        assertThat(release.firstDate()).isEqualTo(LocalDate.of(1951, 9, 8));
        assertThat(release.lastDate()).isEqualTo(LocalDate.of(1951, 9, 8).plusDays(59));
        assertThat(release.coverage()).hasSize(1);
    }

    @Test
    void textArrivesAsItIsWritten() throws SQLException {
        EventEntry event = SyntheticEvent.number(7, List.of(), List.of());
        load(event);

        assertThat(database.strings("select title from event")).containsExactly(event.title());
        assertThat(database.strings("select summary from event")).containsExactly(event.summary());
        assertThat(database.strings("select former_names[1] from actor where slug = 'actor-007'"))
                .containsExactly("Former \"name\" of 7");
    }

    @Test
    void aSearchFindsNamesBeforeWhatIsTold() throws SQLException {
        load(SyntheticEvent.number(2, List.of(participant("actor-017", ParticipantRole.HOST, "actor-033")), List.of()));

        // An alias of the series, of the participant and of whom it represents; the place; a word of the summary; the
        // domain.
        assertThat(weightOf("kt")).isEqualTo("A");
        assertThat(weightOf("17")).isEqualTo("B");
        assertThat(weightOf("33")).isEqualTo("B");
        assertThat(weightOf("place")).isEqualTo("B");
        assertThat(weightOf("part")).isEqualTo("C");
        assertThat(weightOf("air")).isEqualTo("D");
    }

    /** The weight of a word in all of its places, each weight once. */
    private String weightOf(String word) throws SQLException {
        return database.strings("select upper(array_to_string(weights, '')) from event, unnest(search) where lexeme = '"
                        + word + "'")
                .get(0)
                .replaceAll("(.)\\1+", "$1");
    }

    private List<String> relationsOf(int event) throws SQLException {
        return database.strings("select r.type || ' ' || right(o.slug, 1) from event_relation r"
                + " join event e on e.id = r.event_id join event o on o.id = r.other_id"
                + " where e.slug = '" + SyntheticEvent.slug(event) + "' order by r.position");
    }

    private void load(EventEntry... events) {
        loader.load(SyntheticDataset.of("2026.9." + List.of(events).hashCode(), List.of(events)));
    }

    private static ParticipantEntry participant(String actor, ParticipantRole role, @Nullable String representing) {
        return new ParticipantEntry(actor, role, representing, null, null);
    }

    private static RelationEntry relation(RelationType type, int event) {
        return new RelationEntry(type, SyntheticEvent.slug(event), null);
    }
}
