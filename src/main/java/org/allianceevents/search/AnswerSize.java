package org.allianceevents.search;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * How many events the answer of this request has come to. Relations lead on and on, so that what a document asks for doesn't tell
 * how many there will be. Whoever asks from within, without a client, may have all.
 */
@RequestScoped
public class AnswerSize {

    private int most = Integer.MAX_VALUE;
    private int events;
    private @Nullable Deadline deadline;

    /**
     * Begins an answer, from none.
     *
     * @param most how many events it may come to, each counted wherever it stands
     * @param deadline when it must be ready: what memory holds comes without a statement, which would look at the clock
     */
    public void begin(int most, Deadline deadline) {
        this.most = most;
        this.deadline = deadline;
        events = 0;
    }

    /**
     * Counts events that the answer comes to.
     *
     * @throws TooLarge if these are more than it may have
     * @throws TimedOut if it is too late for more
     */
    public void add(int more) {
        events += more;
        if (events > most) {
            throw new TooLarge("a number of events", most);
        }
        if (deadline != null) {
            deadline.check();
        }
    }
}
