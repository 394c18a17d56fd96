package org.allianceevents.graphql.limit;

/**
 * Finds the longest number that is written in a document, before it is parsed: turning a hundred thousand digits into a
 * number takes longer than most queries. Digits within strings and comments are none.
 */
public final class LongNumbers {

    private static final String BLOCK = "\"\"\"";

    private final String document;
    private int at;

    private LongNumbers(String document) {
        this.document = document;
    }

    /** @throws TooComplex if a number has more digits than are accepted */
    public static void check(String document, LimitConfig limits) {
        TooComplex.check("a number of digits", new LongNumbers(document).longest(), limits.digits());
    }

    private int longest() {
        int longest = 0;
        while (at < document.length()) {
            char c = document.charAt(at);
            if (c >= '0' && c <= '9') {
                longest = Math.max(longest, digits());
            } else if (c == '#') {
                skipTo("\n", 1);
            } else if (document.startsWith(BLOCK, at)) {
                at += BLOCK.length();
                skipTo(BLOCK, BLOCK.length());
            } else if (c == '"') {
                skipString();
            } else {
                at++;
            }
        }
        return longest;
    }

    private int digits() {
        int start = at;
        while (at < document.length() && document.charAt(at) >= '0' && document.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void skipTo(String end, int length) {
        int found = document.indexOf(end, at);
        at = found < 0 ? document.length() : found + length;
    }

    private void skipString() {
        at++;
        while (at < document.length() && document.charAt(at) != '"' && document.charAt(at) != '\n') {
            at += document.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
