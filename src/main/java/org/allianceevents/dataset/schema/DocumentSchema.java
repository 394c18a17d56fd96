package org.allianceevents.dataset.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schema of one type of file, from {@code data/schema/}, which is packaged with the program. */
public final class DocumentSchema {

    private static final String LOCATION = "schema/";
    private static final Map<String, DocumentSchema> LOADED = new ConcurrentHashMap<>();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonSchema schema;
    private final Shape shape;

    private DocumentSchema(JsonSchema schema, Shape shape) {
        this.schema = schema;
        this.shape = shape;
    }

    /** The schema by its name: "event" for {@code event.schema.json}. */
    public static DocumentSchema named(String name) {
        return LOADED.computeIfAbsent(name, DocumentSchema::load);
    }

    private static DocumentSchema load(String name) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(false)
                .build();
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of("classpath:" + LOCATION + fileName(name)), config);
        schema.initializeValidators();
        return new DocumentSchema(schema, new Shape(json(name), json("common")));
    }

    private static String fileName(String name) {
        return name + ".schema.json";
    }

    private static JsonNode json(String name) {
        ClassLoader loader = Objects.requireNonNull(DocumentSchema.class.getClassLoader());
        try (InputStream in = loader.getResourceAsStream(LOCATION + fileName(name))) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the document does against the schema, in the order of its places. */
    public List<Violation> validate(JsonNode document) {
        return schema.validate(document).stream()
                .map(message -> new ViolationText(shape, document, message).violation())
                .distinct()
                .toList();
    }

    public Shape shape() {
        return shape;
    }
}
