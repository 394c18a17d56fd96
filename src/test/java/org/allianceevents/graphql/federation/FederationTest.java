package org.allianceevents.graphql.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a federation gateway asks a subgraph, and what it hears. That gateways understand it, src/test/clients shows. */
@QuarkusTest
class FederationTest {

    private static final String ENTITIES =
            "query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Node { id } } }";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject
    SampleDataset sample;

    @Inject
    StatementLog statements;

    @BeforeEach
    void loadSample() {
        sample.load();
    }

    @Test
    void everyTypeWithAnIdentifierIsAnEntity() {
        String sdl = Api.data("{ _service { sdl } }").at("/_service/sdl").asText();
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);

        assertThat(types.getTypes(ObjectTypeDefinition.class).stream()
                        .filter(type -> type.hasDirective("key"))
                        .map(ObjectTypeDefinition::getName))
                .containsExactlyInAnyOrder(
                        "Actor",
                        "Agreement",
                        "Deployment",
                        "Development",
                        "EventSeries",
                        "Exercise",
                        "Meeting",
                        "Place",
                        "Source");
        assertThat(sdl).contains("type PageInfo @shareable").doesNotContain("_entities", "_Any", "_Service");
    }

    @Test
    void entitiesComeInTheOrderOfTheirRepresentations() {
        JsonNode data = entities(List.of(
                entity("Source", "source:no-such-page"),
                entity("Actor", "actor:japan"),
                entity("Meeting", "event:2023-08-18-camp-david-summit"),
                entity("Agreement", "event:2023-08-18-camp-david-summit"),
                entity("Actor", "actor:us"),
                entity("Actor", "japan"),
                entity("Actor", "actor:japan")));

        assertThat(data.findPath("_entities").toString())
                .isEqualTo("[null,{'__typename':'Actor','id':'actor:japan'},".replace('\'', '"')
                        + "{'__typename':'Meeting','id':'event:2023-08-18-camp-david-summit'},null,".replace('\'', '"')
                        + "{'__typename':'Actor','id':'actor:us'},null,{'__typename':'Actor','id':'actor:japan'}]"
                                .replace('\'', '"'));
    }

    /** A gateway asks for whatever another subgraph has named, of all types in one list. */
    @Test
    void entitiesAreOfAnyType() {
        List<Map<String, String>> asked =
                Api.data("{ __type(name: \"_Entity\") { possibleTypes { name } } }").findValuesAsText("name").stream()
                        .map(type -> entity(type, someId(type)))
                        .toList();

        assertThat(asked).hasSize(9);
        JsonNode found = entities(asked).get("_entities");
        assertThat(found).isEqualTo(JSON.valueToTree(asked));
    }

    /** The identifier of the first object of a type. */
    private static String someId(String type) {
        String list = type.equals("EventSeries") ? "allSeries" : type.toLowerCase(Locale.ROOT) + "s";
        return Api.data("{ " + list + "(first: 1) { nodes { id } } }")
                .findPath("id")
                .asText();
    }

    @Test
    void manyEntitiesTakeAsManyStatementsAsOne() {
        List<String> slugs =
                Api.data("{ sources(first: 40) { nodes { slug } } }").findValuesAsText("slug");
        List<Map<String, String>> many =
                slugs.stream().map(slug -> entity("Source", "source:" + slug)).toList();

        statements.clear();
        entities(many.subList(0, 1));
        int one = statements.ofSearch().size();
        statements.clear();
        entities(many);

        assertThat(many).hasSizeGreaterThan(10);
        assertThat(one).isPositive();
        assertThat(statements.ofSearch()).hasSize(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"__typename": "Acto", "id": "actor:us"} | representations[0].__typename: it names no entity. Accepted: Actor,
                    {"id": "actor:us"}                       | representations[0].__typename: it names no entity. Accepted: Actor,
                    {"__typename": "Actor"}                  | representations[0].id: a string is needed.
                    {"__typename": "Actor", "id": 1}         | representations[0].id: a string is needed.
                    "actor:us"                               | representations[0]: an object with __typename and id is needed.
                    """)
    void saysWhatIsWrongWithARepresentation(String representation, String problem) {
        JsonNode answer = Api.answer(ENTITIES, Map.of("r", List.of(Api.json(representation))));

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/message").asText()).startsWith(problem);
    }

    @Test
    void entitiesAreBounded() {
        assertThat(entities(Collections.nCopies(1000, entity("Actor", "actor:us")))
                        .findPath("_entities"))
                .hasSize(1000);
        assertThat(Api.answer(ENTITIES, Map.of("r", Collections.nCopies(1001, entity("Actor", "actor:us"))))
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("representations: 1001 entities were asked for, at most 1000 are accepted.");
    }

    private static JsonNode entities(List<Map<String, String>> representations) {
        return Api.data(ENTITIES, Map.of("r", representations));
    }

    private static Map<String, String> entity(String type, String id) {
        return Map.of("__typename", type, "id", id);
    }
}
