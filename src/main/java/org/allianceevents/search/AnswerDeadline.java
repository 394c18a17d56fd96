package org.allianceevents.search;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Until when the answer of this request must be ready; whoever asks from within, without a client, may wait. */
@RequestScoped
public class AnswerDeadline {

    private final Duration longestStatement;
    private @Nullable Deadline deadline;

    AnswerDeadline(DeadlineConfig config) {
        longestStatement = config.statement();
    }

    /** Sets when the answer must be ready. */
    public void set(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * How long the next statement may take.
     *
     * @throws TimedOut if it is too late for one
     */
    public Duration forStatement() {
        if (deadline == null) {
            return longestStatement;
        }
        deadline.check();
        Duration remaining = deadline.remaining();
        return remaining.compareTo(longestStatement) < 0 ? remaining : longestStatement;
    }
}
