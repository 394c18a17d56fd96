package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

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
}
