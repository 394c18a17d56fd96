package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date is told as exactly as it is known, and no exacter. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2023-09-18            | 18 September 2023                | 2023年9月18日
            1983-03               | March 1983                       | 1983年3月
            1978                  | 1978                             | 1978年
            195X                  | 1950s                            | 1950年代
            2022-33               | first quarter of 2022            | 2022年第1四半期
            1978~                 | about 1978                       | 1978年頃
            1960-05?              | May 1960 (uncertain)             | 1960年5月（不確実）
            1960-05%              | about May 1960 (uncertain)       | 1960年5月頃（不確実）
            2006-06/..            | since June 2006                  | 2006年6月から
            2023-09-14/2023-09-23 | 14–23 September 2023             | 2023年9月14日～23日
            2023-08-31/2023-09-13 | 31 August – 13 September 2023    | 2023年8月31日～9月13日
            2023-12-30/2024-01-02 | 30 December 2023 – 2 January 2024 | 2023年12月30日～2024年1月2日
            1983-03/1983-05       | March 1983 – May 1983            | 1983年3月～1983年5月
            """)
    void inBothLanguages(String edtf, String english, String japanese) {
        assertThat(DateWords.of(edtf, Language.EN)).isEqualTo(english);
        assertThat(DateWords.of(edtf, Language.JA)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2021-01-26 | 2025-01-20 |                 | 26 January 2021 – 20 January 2025 | 2021年1月26日 – 2025年1月20日
            2025-01-20 |            |                 | '20 January 2025 – '              | '2025年1月20日 – '
                       |            | 1993-11/1996-06 | November 1993 – June 1996         | 1993年11月 – 1996年6月
                       |            | 1954/1956~      | 1954 – about 1956                 | 1954年 – 1956年頃
                       |            | /1988-02-01     | ? – 1 February 1988               | ? – 1988年2月1日
                       |            | 1985-04/        | April 1985 – ?                    | 1985年4月 – ?
                       |            | 2024-10/..      | 'October 2024 – '                 | '2024年10月 – '
            1941-02-01 |            | 1941-02/1945    | 1 February 1941 – 1945            | 1941年2月1日 – 1945年
                       | 1996-06-20 | 1993-11/1996-06 | November 1993 – 20 June 1996      | 1993年11月 – 1996年6月20日
                       |            |                 |                                   |
            """)
    void aTermIsToldByItsDaysAndElseByItsPeriod(
            @Nullable String from,
            @Nullable String until,
            @Nullable String period,
            @Nullable String english,
            @Nullable String japanese) {
        assertThat(DateWords.term(from, until, period, Language.EN)).isEqualTo(english);
        assertThat(DateWords.term(from, until, period, Language.JA)).isEqualTo(japanese);
    }
}
