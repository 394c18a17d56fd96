package org.allianceevents.graphql;

import static org.allianceevents.testsupport.Api.data;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceevents.dataset.Dataset;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paging in either direction gives each row exactly once, in order, and says exactly whether there is more. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {

    /** More than one page of the largest size, on fewer days than events, and some of them without an end. */
    private static final Dataset RELEASE = SyntheticDataset.of("2026.5.0", 130);

    private static final String PAGE =
            "{ nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadRelease() {
        loader.load(RELEASE);
    }

    @AfterAll
    void loadSample() {
        sample.load();
    }

    static Stream<String> orders() {
        return Stream.of("START_DATE", "END_DATE", "TITLE", "ADDED_ON", "UPDATED_ON", "RELEVANCE")
                .flatMap(field -> Stream.of("ASC", "DESC")
                        .map(direction -> "{ field: %s, direction: %s }".formatted(field, direction)))
                .flatMap(order -> Stream.of(order, "{ field: ADDED_ON, direction: ASC }, " + order)
                        .filter(orders -> !orders.matches(".*ADDED_ON.*ADDED_ON.*")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void eachEventComesOnceInEveryOrder(String order) {
        String field = "events(filter: { text: \"event\" }, orderBy: [" + order + "], %s) " + PAGE;
        List<String> whole = walk(field, 100, false);

        assertThat(whole).hasSize(130).doesNotHaveDuplicates();
        assertThat(walk(field, 33, false)).isEqualTo(whole);
        assertThat(walk(field, 33, true)).isEqualTo(whole);
        assertThat(walk(field, 100, true)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void smallPagesHideNothing(int size) {
        sample.load();
        List<String> whole = walk("events(%s) " + PAGE, 100, false);

        assertThat(whole).hasSize(21);
        assertThat(walk("events(%s) " + PAGE, size, false)).isEqualTo(whole);
        assertThat(walk("events(%s) " + PAGE, size, true)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"actors, 200", "places, 100", "allSeries, 1", "sources, 500", "meetings, 26", "deployments, 26"})
    void otherListsPageAlike(String list, int all) {
        List<String> whole = walk(list + "(%s) " + PAGE, 100, false);

        assertThat(whole).hasSize(all).doesNotHaveDuplicates();
        assertThat(walk(list + "(%s) " + PAGE, 33, false)).isEqualTo(whole);
        assertThat(walk(list + "(%s) " + PAGE, 33, true)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "actors", "places", "allSeries", "sources", "exercises"})
    void anEmptyPageSaysWhatIsAroundIt(String list) {
        JsonNode none = data("{ " + list + "(first: 0) " + PAGE + " }").get(list);

        assertThat(none.get("nodes")).isEmpty();
        assertThat(none.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(none.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(none.at("/pageInfo/startCursor").isNull()).isTrue();

        JsonNode nothing = data("{ events(filter: { kind: [] }) " + PAGE + " }").get("events");
        assertThat(nothing.get("nodes")).isEmpty();
        assertThat(nothing.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(nothing.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
    }

    /** Events that come in behind the cursor are seen, those before it are not, and none is seen twice. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewReleaseBetweenPagesDisturbsNothing(boolean backwards) {
        Dataset larger = SyntheticDataset.of("2026.6.0", 200);
        String field = "events(orderBy: [{ field: START_DATE, direction: ASC }], %s) " + PAGE;
        List<String> before = slugs(RELEASE);
        List<String> after = slugs(larger);

        List<List<String>> pages = new ArrayList<>();
        String cursor = null;
        JsonNode page;
        do {
            page = page(field, 50, backwards, cursor);
            List<String> slugs = new ArrayList<>();
            page.get("nodes").forEach(node -> slugs.add(node.get("slug").asText()));
            pages.add(slugs);
            if (pages.size() == 1) {
                loader.load(larger);
            }
            cursor = page.at(backwards ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                    .asText();
        } while (page.at(backwards ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                .asBoolean());

        if (backwards) {
            Collections.reverse(pages);
        }
        List<String> seen = pages.stream().flatMap(List::stream).toList();
        assertThat(seen).doesNotHaveDuplicates().isEqualTo(backwards ? before : after);
    }

    private static List<String> slugs(Dataset dataset) {
        return dataset.events().stream().map(EventEntry::slug).sorted().toList();
    }

    /** All rows, page by page; the flags of every page are checked on the way. */
    private static List<String> walk(String field, int size, boolean backwards) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        boolean more;
        do {
            JsonNode page = page(field, size, backwards, cursor);
            JsonNode info = page.get("pageInfo");
            more = info.get(backwards ? "hasPreviousPage" : "hasNextPage").asBoolean();
            assertThat(info.get(backwards ? "hasNextPage" : "hasPreviousPage").asBoolean())
                    .as("there is more where the page before came from")
                    .isEqualTo(cursor != null);
            List<String> slugs = new ArrayList<>();
            page.get("nodes").forEach(node -> slugs.add(node.get("slug").asText()));
            assertThat(slugs).as("a page").hasSizeBetween(1, size);
            assertThat(slugs.size() == size || !more)
                    .as("only the last page is short")
                    .isTrue();
            all.addAll(backwards ? 0 : all.size(), slugs);
            cursor = info.get(backwards ? "startCursor" : "endCursor").asText();
        } while (more);
        return all;
    }

    private static JsonNode page(String field, int size, boolean backwards, String cursor) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("size", size);
        variables.put("cursor", cursor);
        String query = "query($size: Int, $cursor: String) { page: "
                + field.formatted(backwards ? "last: $size, before: $cursor" : "first: $size, after: $cursor") + " }";
        return data(query, variables).get("page");
    }
}
