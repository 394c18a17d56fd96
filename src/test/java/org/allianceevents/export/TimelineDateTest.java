package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.allianceevents.export.TimelineDate.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as TimelineJS reads them. */
class TimelineDateTest {

    /** TimelineJS takes a month for its first day. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-12/2025-06, , 12 June 2025 – June 2025",
        "2025-03-01/2025, , 1 March 2025 – 2025",
        "1987-02/198X, 1989, February 1987 – 1980s",
        "2025-06-12/2025-07, 2025, ",
        "2025-01-01/2025, 2025, ",
    })
    void aSlideDoesNotEndBeforeItBegins(String edtf, Integer endYear, String words) {
        Span span = Span.of(edtf);

        assertThat(span.end() == null ? null : span.end().year()).isEqualTo(endYear);
        assertThat(span.words()).isEqualTo(words);
    }
}
