package org.allianceevents.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.allianceevents.dataset.ActorEntry.OfficeEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office whose days are not known was held where its period says so or leaves it open, and not elsewhere. */
class OfficePeriodTest {

    @ParameterizedTest
    @CsvSource({
        // surely, perhaps, surely not
        "1993-11/1996-06, 1995-01-01, true",
        "1993-11/1996-06, 1993-11-01, true",
        "1993-11/1996-06, 1996-06-30, true",
        "1993-11/1996-06, 1993-10-31, false",
        "1993-11/1996-06, 1996-07-01, false",
        "1993-11/1996-06, 1993-10/1993-11, true",
        "1993-11/1996-06, 1993-09/1993-10, false",
        "1954/1956, 1953-12-31, false",
        "1954/1956, 1956-12-31, true",
        // an end that isn't known, or isn't there, rules nothing out
        "/1988-02-01, 1950-01-01, true",
        "/1988-02-01, 1988-02-02, false",
        "1985-04/, 2026-01-01, true",
        "1985-04/, 1985-03-31, false",
        "2024-10/.., 2026-01-01, true",
        "2024-10/.., 2024-09-30, false",
        "2024-10/.., 2006-06/.., true",
        "/.., 1950-01-01, true"
    })
    void anOfficeWasHeldWhereItsPeriodDoesNotRuleThatOut(String period, String date, boolean held) {
        assertThat(office(null, null, period).heldDuring(EventDate.parse(date))).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "1993-11-12, , 1993-11/1996-06, 1993-11-11, false",
        "1993-11-12, , 1993-11/1996-06, 1993-11-12, true",
        "1993-11-12, , 1993-11/1996-06, 1996-07-01, false",
        ", 1996-06-20, 1993-11/1996-06, 1996-06-21, false",
        ", 1996-06-20, 1993-11/1996-06, 1996-06-20, true",
        ", 1996-06-20, 1993-11/1996-06, 1993-10-31, false"
    })
    void aDayThatIsKnownSaysMoreThanThePeriod(
            @Nullable LocalDate from, @Nullable LocalDate until, String period, String date, boolean held) {
        assertThat(office(from, until, period).heldDuring(EventDate.parse(date)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1993-11",
                "/",
                "../",
                "../1988",
                "../..",
                "1993/1994/1995",
                "1996-06/1993-11",
                "1993-13/1996"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> OfficePeriod.parse(text)).isInstanceOf(DateTimeException.class);
    }

    private static OfficeEntry office(@Nullable LocalDate from, @Nullable LocalDate until, String period) {
        return new OfficeEntry("Commander", null, "us-forces-japan", from, until, OfficePeriod.parse(period), null);
    }
}
