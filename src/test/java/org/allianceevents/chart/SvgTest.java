package org.allianceevents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void textAndAttributesAreEscaped() {
        Svg svg = new Svg().text("text", "<b> & \"c\"", "class", "\"x\" & <y>");

        assertThat(svg)
                .hasToString("<text class=\"&quot;x&quot; &amp; &lt;y&gt;\">&lt;b&gt; &amp; &quot;c&quot;</text>\n");
    }

    @Test
    void numbersAreToATenthOfAPixel() {
        assertThat(Svg.number(100)).isEqualTo("100");
        assertThat(Svg.number(-0.04)).isEqualTo("0");
        assertThat(Svg.number(12.345)).isEqualTo("12.3");
    }
}
