package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The page of a person says when each office was held, as exactly as that is known. */
@QuarkusTest
class ActorPageTest {

    @Test
    void anOfficeWithoutDaysHasTheMonthsOrYearsOfItsPeriod() {
        assertThat(Site.page("/actors/dean-acheson?lang=en").select(".links li").eachText())
                .containsSubsequence(
                        "Assistant Secretary of State 1 February 1941 – 1945",
                        "Under Secretary of State August 1945 – June 1947",
                        "Secretary of State 21 January 1949 – 20 January 1953");
        assertThat(Site.page("/actors/dean-acheson?lang=ja").select(".links li").eachText())
                .containsSubsequence(
                        "国務次官補 1941年2月1日 – 1945年", "国務次官 1945年8月 – 1947年6月", "国務長官 1949年1月21日 – 1953年1月20日");
    }
}
