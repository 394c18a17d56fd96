package org.allianceevents.dataset.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> SLUGS = List.of(
            "us", "japan", "us-navy", "us-army", "us-space-force", "antony-blinken", "2023-09-18-meeting", "new-york");

    @ParameterizedTest
    @CsvSource({
        "us-nvay, us-navy",
        "us-space-farce, us-space-force",
        "us-space-forces, us-space-force",
        "anthony-blinken, antony-blinken",
        "blinken-antony, ",
        "2023-09-17-meting, 2023-09-18-meeting",
        "newyork, new-york",
        "jpan, japan",
        "u, us",
        "reykjavik, ",
        "x, "
    })
    void theNearestIsSuggestedIfItIsNear(String word, String nearest) {
        assertThat(Spelling.nearest(word, SLUGS).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void ofTwoTheNearerWins() {
        assertThat(Spelling.nearest("us-arny", SLUGS)).contains("us-army");
    }
}
