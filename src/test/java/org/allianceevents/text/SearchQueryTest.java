package org.allianceevents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    private static final Glossary GLOSSARY = new Glossary(List.of(
            new Glossary.Term(List.of("extended deterrence"), List.of("拡大抑止")),
            new Glossary.Term(List.of("2+2", "Security Consultative Committee"), List.of("日米安全保障協議委員会"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
            keen sword              ; (('keen') & ('sword'))
            "keen sword"            ; (('keen' <-> 'sword'))
            exercises OR drills     ; (('exercis')) | (('drill'))
            space -china            ; (('space') & (!('china')))
            PAC-3                   ; (('pac' <-> '3'))
            沖縄返還                 ; (('沖縄' <-> '縄返' <-> '返還'))
            核                      ; (('核'))
            """)
    void readsWhatPeopleType(String text, String expected) {
        assertThat(parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extended deterrence", "\"extended deterrence\"", "Extended Deterrence", "拡大抑止", " 拡大抑止 "})
    void asksByEveryNameOfATerm(String text) {
        assertThat(parse(text)).isEqualTo(parse("extended deterrence")).contains("'拡大'", "'extend'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2+2", "２＋２", "security consultative committee", "日米安全保障協議委員会"})
    void findsTheTwoPlusTwoByAnyName(String text) {
        assertThat(parse(text)).isEqualTo(parse("2+2")).contains("'2' <-> '2'", "'secur'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "-", "or", "- or \"", "&|!():*<->", "。、"})
    void textWithoutAWordAsksForNothing(String text) {
        assertThat(SearchQuery.parse(text, GLOSSARY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"US, U.S.", "us-japan, U.S.-Japan", "PAC3, PAC-3", "F35B, F-35B", "un, U.N."})
    void findsNamesHoweverTheyAreWritten(String one, String other) {
        assertThat(parse(one)).isEqualTo(parse(other));
        assertThat(new SearchVector().add(SearchVector.Weight.A, one).toString())
                .isEqualTo(new SearchVector().add(SearchVector.Weight.A, other).toString());
    }

    @Test
    void foldsCaseAccentsAndWidth() {
        assertThat(parse("ＴŌＫＹŌ")).isEqualTo(parse("tokyo"));
        assertThat(Folding.orderKey("Ōsumi and Ｌ")).isEqualTo("osumi and l");
    }

    @Test
    void quotesWhatPostgresWouldReadAsSyntax() {
        assertThat(SearchVector.quote("o'neill\\")).isEqualTo("'o''neill\\\\'");
    }

    @Test
    void vectorKeepsPhrasesApart() {
        String vector = new SearchVector()
                .add(SearchVector.Weight.A, "Keen Sword")
                .add(SearchVector.Weight.C, "拡大抑止")
                .add(SearchVector.Weight.D, (String) null)
                .toString();
        assertThat(vector).contains("'keen':1A", "'sword':2A", "'拡':5C", "'拡大':5C", "'大抑':6C", "'抑止':7C", "'止':8C");
    }

    private static String parse(String text) {
        return SearchQuery.parse(text, GLOSSARY).orElseThrow().tsquery();
    }
}
