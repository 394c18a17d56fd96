package org.allianceevents.search;

/** An answer grew larger than any may be, though what it was asked for didn't look so. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final long most;

    /**
     * @param what is too much of it: "a number of events"
     * @param most how much of it an answer may have
     */
    public TooLarge(String what, long most) {
        super(
                "The answer has %s of more than %d. Ask for less at once: fewer levels of relations, or smaller pages."
                        .formatted(what, most),
                null,
                false,
                false);
        this.what = what;
        this.most = most;
    }

    public String what() {
        return what;
    }

    public long most() {
        return most;
    }
}
