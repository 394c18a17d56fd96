package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frozen sample that the tests of the loader and the API stand on, read into records. */
class SampleDataTest {

    private final DatasetReader.Result result = DatasetReader.read(TestDataset.SAMPLE);

    private Dataset dataset() {
        assertThat(result.problems()).isEmpty();
        return Objects.requireNonNull(result.dataset());
    }

    private EventEntry event(String slug) {
        return dataset().events().stream()
                .filter(event -> event.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itHoldsEveryKindAndPrecisionButTheQuarter() {
        assertThat(dataset().events()).extracting(EventEntry::kind).contains(EventKind.values());
        assertThat(dataset().events())
                .extracting(event -> event.date().precision())
                .contains(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR, DatePrecision.DECADE);
        assertThat(dataset().events()).extracting(EventEntry::slug).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aPersonTakesTheOfficeHeldThatDay() {
        assertThat(event("2023-08-18-camp-david-summit").participants())
                .contains(new ParticipantEntry(
                        "joe-biden", ParticipantRole.HOST, "us-president", "President of the United States", "大統領"));
    }

    @Test
    void aPersonTakesNoOfficeThatWasOverByItsPeriod() {
        assertThat(event("1951-09-08-security-treaty").participants())
                .contains(new ParticipantEntry(
                        "dean-acheson",
                        ParticipantRole.SIGNATORY,
                        "us-department-of-state",
                        "Secretary of State",
                        "国務長官"));
    }

    @Test
    void whatTheEventSaysOfAnOfficeGoesFirst() {
        assertThat(event("1951-09-08-security-treaty").participants())
                .contains(
                        new ParticipantEntry(
                                "shigeru-yoshida",
                                ParticipantRole.SIGNATORY,
                                "japan-prime-minister",
                                "Prime Minister",
                                "内閣総理大臣"),
                        new ParticipantEntry(
                                "john-foster-dulles",
                                ParticipantRole.SIGNATORY,
                                "us-department-of-state",
                                "Consultant to the Secretary of State",
                                "国務長官顧問"));
    }

    @Test
    void figuresKeepTheirClaims() {
        List<EventEntry.FigureEntry> figures = event("2022-11-10-keen-sword-23").figures();

        assertThat(figures).extracting(EventEntry.FigureEntry::unit).containsExactly("persons", "aircraft");
        assertThat(figures).extracting(EventEntry.FigureEntry::disputed).containsExactly(true, false);
    }

    @Test
    void aCorrectionSetsTheDayOfTheUpdate() {
        assertThat(event("2022-11-10-keen-sword-23").updatedOn()).isEqualTo("2026-12-01");
        assertThat(event("2024-10-23-keen-sword-25").updatedOn()).isEqualTo("2026-11-22");
    }

    @Test
    void aPageHasTheLanguageOfItsPublisherUnlessItSaysItsOwn() {
        PublisherEntry mofa = dataset().publishers().stream()
                .filter(publisher -> publisher.slug().equals("mofa"))
                .findFirst()
                .orElseThrow();

        assertThat(mofa.pages())
                .extracting(PublisherEntry.SourceEntry::language)
                .contains("ja", "en");
    }

    @Test
    void theSameFilesGiveTheSameChecksum(@TempDir Path directory) {
        TestDataset copy = TestDataset.in(directory);
        String checksum = Objects.requireNonNull(
                        DatasetReader.read(TestDataset.BASE).dataset())
                .checksum();

        assertThat(checksum).matches("[0-9a-f]{64}");
        assertThat(Objects.requireNonNull(DatasetReader.read(copy.root()).dataset())
                        .checksum())
                .isEqualTo(checksum);
        copy.edit("series.yaml", "1990", "1991");
        assertThat(Objects.requireNonNull(DatasetReader.read(copy.root()).dataset())
                        .checksum())
                .isNotEqualTo(checksum);
    }

    /** The enums are written in Java and in the schemas; each says the same. */
    @ParameterizedTest
    @CsvSource({
        "event, /properties/kind, EventKind",
        "event, /properties/status, EventStatus",
        "event, /properties/format, MeetingFormat",
        "event, /properties/level, MeetingLevel",
        "event, /properties/mode, MeetingMode",
        "event, /properties/instrument, AgreementInstrument",
        "event, /properties/exerciseType/items, ExerciseType",
        "event, /properties/hostSide, HostSide",
        "event, /properties/posture, DeploymentPosture",
        "event, /properties/change, DeploymentChange",
        "event, /properties/developmentType, DevelopmentType",
        "event, /properties/domains/items, Domain",
        "event, /properties/participants/items/properties/role, ParticipantRole",
        "event, /properties/figures/items/properties/measure, Measure",
        "places, /items/properties/kind, PlaceKind",
        "places, /items/properties/precision, GeoPrecision",
        "series, /items/properties/kind, EventKind",
        "source, /properties/kind, PublisherKind",
        "dataset, /properties/coverage/items/properties/completeness, Completeness"
    })
    void theSchemasListTheValuesOfTheEnums(String schema, String pointer, String type) throws Exception {
        Class<?> constants = Class.forName("org.allianceevents.dataset." + type);

        assertThat(listed(schema, pointer))
                .containsExactly(Arrays.stream(constants.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
    }

    @Test
    void theSchemaListsTheRelationsThatAreWritten() throws Exception {
        assertThat(listed("event", "/properties/relations/items/properties/type"))
                .containsExactlyElementsOf(RelationType.WRITTEN.stream()
                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<String> listed(String schema, String pointer) throws IOException {
        String text = Files.readString(Path.of("data/schema/" + schema + ".schema.json"));
        JsonNode values = new ObjectMapper().readTree(text).at(pointer).path("enum");
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
