package org.allianceevents.search;

import jakarta.enterprise.context.RequestScoped;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.Release;

/**
 * The release that one answer speaks of. It is the one known when the answer began; a statement that finds another in the
 * database ends the answer, which is then made again from the new release.
 */
@RequestScoped
public class AnswerRelease {

    private final CurrentRelease current;
    private Release release;
    private boolean changed;

    AnswerRelease(CurrentRelease current) {
        this.current = current;
    }

    /** The release that this answer speaks of. */
    public Release get() {
        if (release == null) {
            release = current.get();
        }
        return release;
    }

    /** Whether a statement found another release, so that the answer must be made again. */
    public boolean changed() {
        return changed;
    }

    /**
     * Compares with what a statement found.
     *
     * @throws ReleaseChanged if it is another release
     */
    void check(long found) {
        if (found != get().id()) {
            throw gone();
        }
    }

    /** The release that this answer speaks of is no longer there: to be thrown. */
    public ReleaseChanged gone() {
        changed = true;
        current.refresh();
        return new ReleaseChanged(get().id());
    }

    /** Begins the answer anew, from the release that is there now. */
    public void restart() {
        release = null;
        changed = false;
    }
}
