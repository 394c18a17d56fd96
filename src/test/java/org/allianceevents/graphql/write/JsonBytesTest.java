package org.allianceevents.graphql.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.allianceevents.search.TooLarge;
import org.junit.jupiter.api.Test;

/** What Jackson would write, and nothing else. */
class JsonBytesTest {

    /** Everything that is written in a way of its own, beside letters. */
    private static final String[] PARTS = {
        "\"",
        "\\",
        "/",
        "\b",
        "\t",
        "\n",
        "\f",
        "\r",
        "\0",
        "\u0001",
        "\u001f",
        " ",
        "\u007f",
        "\u0080",
        "é",
        "\u07ff",
        "日",
        "\u2028",
        "\ufeff",
        "\uffff",
        "😀",
        "a",
        "Zz",
        "eight lo",
        "nine long"
    };

    @Test
    void textsAreEscapedWhereverTheyMustBe() {
        Random random = new Random(1951);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = random.nextInt(12); parts > 0; parts--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            isWrittenAsByJackson(text.toString(), json -> json.text(text.toString()));
        }
    }

    @Test
    void everyByteIsEscapedInEveryPlaceOfEight() {
        for (char c = 0; c < 0x180; c++) {
            for (int before = 0; before < 17; before++) {
                String text = "x".repeat(before) + c + "y".repeat(17 - before);
                isWrittenAsByJackson(text, json -> json.text(text));
            }
        }
    }

    @Test
    void numbersAreThoseOfJava() {
        for (double number :
                new double[] {0, -0.0, 1, 907, 0.1, 1e-5, 35.6895, 1e7, 123456789.25, 1e21, Double.MIN_VALUE}) {
            isWrittenAsByJackson(number, json -> json.number(number));
        }
        for (int number : new int[] {0, -1, 7, 46_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            isWrittenAsByJackson(number, json -> json.number(number));
        }
    }

    @Test
    void daysAreThoseOfIso8601() {
        for (int day = -800_000; day < 4_000_000; day += 97) {
            LocalDate date = LocalDate.ofEpochDay(day);
            isWrittenAsByJackson(date.toString(), json -> json.day(date));
        }
    }

    @Test
    void noMoreIsWrittenThanIsAccepted() {
        JsonBytes json = new JsonBytes(1, 12);
        json.text("0123456789");
        assertThat(json.length()).isEqualTo(12);

        assertThatThrownBy(() -> json.raw(','))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("bytes of more than 12");
    }

    private static void isWrittenAsByJackson(Object value, Consumer<JsonBytes> writing) {
        JsonBytes json = new JsonBytes(1);
        writing.accept(json);
        String expected = new String(AnswerJson.of(Map.of("is", value)), StandardCharsets.UTF_8);
        assertThat("{\"is\":" + new String(json.toBytes(), StandardCharsets.UTF_8) + "}")
                .isEqualTo(expected);
    }
}
