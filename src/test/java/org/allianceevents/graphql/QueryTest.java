package org.allianceevents.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.QueryFiles;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query in {@code src/test/resources/queries} gives exactly the answer that lies beside it, from the sample. Where
 * there is no answer yet it is written, and the test fails: to be compared with the sample by eye before it is committed.
 */
@QuarkusTest
class QueryTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Inject
    SampleDataset sample;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    static Stream<String> queries() {
        return QueryFiles.names();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpected(String name) throws IOException {
        Path expectation = QueryFiles.of(name, ".json");
        Path variables = QueryFiles.of(name, ".variables.json");
        JsonNode answer = Api.answer(
                Files.readString(QueryFiles.of(name, ".graphql")),
                Files.exists(variables) ? JSON.readTree(variables.toFile()) : Map.of());
        ((ObjectNode) answer).remove("extensions");

        if (Files.notExists(expectation)) {
            Files.writeString(expectation, JSON.writeValueAsString(answer) + "\n");
            throw new AssertionError(expectation + " was missing and is written: compare it with the sample.");
        }
        assertThat(inOneOrder(answer)).as(name).isEqualTo(inOneOrder(JSON.readTree(expectation.toFile())));
    }

    /** As text, so that a difference can be read; the order of keys says nothing in JSON. */
    private static String inOneOrder(JsonNode json) throws IOException {
        return JSON.writeValueAsString(JSON.treeToValue(json, Object.class));
    }
}
