package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023-09-18, 2023-09-18, 2023-09-18, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "1983-03, 1983-03-01, 1983-03-31, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2022-33, 2022-01-01, 2022-03-31, QUARTER",
        "2022-36, 2022-10-01, 2022-12-31, QUARTER",
        "1978, 1978-01-01, 1978-12-31, YEAR",
        "195X, 1950-01-01, 1959-12-31, DECADE",
        "1978~, 1978-01-01, 1978-12-31, YEAR",
        "1983-03?, 1983-03-01, 1983-03-31, MONTH",
        "2023-09-18%, 2023-09-18, 2023-09-18, DAY",
        "2023-09-14/2023-09-23, 2023-09-14, 2023-09-23, DAY",
        "2022-11-10/2022-11, 2022-11-10, 2022-11-30, MONTH",
        "1978~/1983-03, 1978-01-01, 1983-03-31, YEAR",
        "197X/197X, 1970-01-01, 1979-12-31, DECADE",
        "2006-06/.., 2006-06-01, , MONTH",
        "2015-10-01/.., 2015-10-01, , DAY"
    })
    void aDateCoversTheDaysThatItCanMean(String edtf, LocalDate start, LocalDate end, DatePrecision precision) {
        assertThat(EventDate.parse(edtf)).isEqualTo(new EventDate(edtf, start, end, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-9-18",
                "2023-09-31",
                "2023-02-29",
                "2023-13",
                "2023-00",
                "2022-37",
                "2022-21",
                "23",
                "20XX",
                "195x",
                "2023-09-18/2023-09-17",
                "2023-09-18/2023-09-18",
                "../2023",
                "2023/",
                "2023/../..",
                "2023-09-18 ",
                "２０２３",
                "2023-09-18~~"
            })
    void whatIsNoSuchDateIsRefused(String text) {
        assertThatThrownBy(() -> EventDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void anOpenDateOverlapsEveryLaterDay() {
        EventDate open = EventDate.parse("2006-06/..");

        assertThat(open.overlaps(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(open.overlaps(LocalDate.of(2006, 5, 1), LocalDate.of(2006, 5, 31)))
                .isFalse();
    }
}
