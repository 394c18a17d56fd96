package org.allianceevents.pages;

import jakarta.enterprise.context.ApplicationScoped;

/** Pages that say what is wrong, and what would be accepted. */
@ApplicationScoped
public class ErrorPages {

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    /** Nothing is at this address. */
    public Rendered notThere(Visit visit) {
        return gone(visit, visit.texts().get("gone_page", visit.path()));
    }

    /** There is no event, actor and so on of this name. */
    public Rendered notThere(Visit visit, NotThere gone) {
        return gone(visit, visit.texts().get("gone_" + gone.kind(), gone.slug()));
    }

    private Rendered gone(Visit visit, String message) {
        return page(visit, 404, visit.texts().get("gone_title"), new Reason(message, visit.language()));
    }

    /** A parameter means nothing. */
    public Rendered wrong(Visit visit, String message) {
        return page(visit, 400, visit.texts().get("wrong_title"), Reason.of(message, visit.language()));
    }

    /** The request can't be answered. */
    public Rendered refusal(Visit visit, int status, String message) {
        String title = visit.texts().get(status >= 500 ? "failed_title" : "wrong_title");
        return page(visit, status, title, Reason.of(message, visit.language()));
    }

    private Rendered page(Visit visit, int status, String title, Reason reason) {
        Frame frame = frames.of(visit, title, title, null);
        return Rendered.error(status, Frames.render(Templates.error(frame, status, reason), visit));
    }
}
