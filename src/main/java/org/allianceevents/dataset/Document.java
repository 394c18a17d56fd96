package org.allianceevents.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.allianceevents.dataset.yaml.YamlDocument;

/**
 * A file that could be read as YAML.
 *
 * @param flawed JSON pointers to what goes against the schema
 * @param broken those where a value is missing or of the wrong type; what contains one is not mapped to a record
 */
record Document(DatasetFile file, YamlDocument yaml, Set<String> flawed, Set<String> broken) {

    JsonNode json() {
        return yaml.json();
    }

    /** Whether what stands at the place can be mapped to a record. */
    boolean isSound(String pointer) {
        return broken.stream().noneMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    Problem problem(String pointer, String cause, String remedy) {
        return new Problem(file.path(), yaml.line(pointer), yaml.column(pointer), cause, remedy);
    }
}
