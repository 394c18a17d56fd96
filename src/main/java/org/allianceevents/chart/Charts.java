package org.allianceevents.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.allianceevents.search.Deadline;

/** Draws the charts of the release that is loaded. */
@ApplicationScoped
public class Charts {

    private final ChartQueries queries;

    Charts(ChartQueries queries) {
        this.queries = queries;
    }

    /**
     * Draws a chart.
     *
     * @param language of its words: Japanese, or English for every other
     * @return a document of SVG 1.1 that refers to nothing outside itself, and follows the reader's light or dark scheme
     * @throws org.allianceevents.search.TimedOut if the answers that it draws were not ready by the deadline
     */
    public String draw(ChartName name, Locale language, Deadline deadline) {
        Words words = new Words(language);
        ChartQueries.Asked asked = queries.by(deadline);
        return switch (name) {
            case EXERCISE_DAYS -> ExerciseDays.draw(asked, words);
            case FORWARD_DEPLOYED -> ForwardDeployed.draw(asked, words);
            case AGREEMENTS_IN_FORCE -> AgreementsInForce.draw(asked, words);
            case FORCE_LEVELS -> ForceLevels.draw(asked, words);
        };
    }
}
