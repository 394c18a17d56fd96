package org.allianceevents.search;

/** An argument that means nothing. The message names the argument, the value, and what would be accepted. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_ECHO = 100;

    public BadInput(String argument, String problem) {
        super(argument + ": " + problem, null, false, false);
    }

    /** A value that isn't among those accepted. */
    static BadInput unknown(String argument, String value, String what, String accepted) {
        return new BadInput(argument, quote(value) + " is not " + what + ". " + accepted);
    }

    /** The value as a message may show it: quoted, and not without end. */
    static String quote(String value) {
        String shown = value.length() > LONGEST_ECHO ? value.substring(0, LONGEST_ECHO) + "…" : value;
        return "\"" + shown.replaceAll("\\p{Cntrl}", "�") + "\"";
    }
}
