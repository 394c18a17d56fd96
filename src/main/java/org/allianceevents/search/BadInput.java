package org.allianceevents.search;

/** An argument that means nothing. The message names the argument, the value, and what would be accepted. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_ECHO = 100;

    private final String argument;
    private final String problem;

    public BadInput(String argument, String problem) {
        super(argument + ": " + problem, null, false, false);
        this.argument = argument;
        this.problem = problem;
    }

    /** The same problem of an argument that is called otherwise where the client gave it. */
    public BadInput of(String name) {
        return new BadInput(name, problem);
    }

    /** The argument's path. */
    public String argument() {
        return argument;
    }

    /** A value that isn't among those accepted. */
    public static BadInput unknown(String argument, String value, String what, String accepted) {
        return new BadInput(argument, quote(value) + " is not " + what + ". " + accepted);
    }

    /** The value as a message may show it: quoted, and not without end. */
    public static String quote(String value) {
        String shown = value.length() > LONGEST_ECHO ? value.substring(0, LONGEST_ECHO) + "…" : value;
        return "\"" + shown.replaceAll("\\p{Cntrl}", "�") + "\"";
    }
}
