package org.allianceevents.graphql.limit;

/**
 * Finds the longest number that is written in a document, before it is parsed: turning a hundred thousand digits into a
 * number takes longer than most queries. Digits within strings and comments are none.
 */
public final class LongNumbers {

    private static final String BLOCK = "\"\"\"";
    private static final String QUOTED_BLOCK = '\\' + BLOCK;

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
                skipComment();
            } else if (document.startsWith(BLOCK, at)) {
                skipBlock();
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

    private void skipComment() {
        while (at < document.length() && !isLineEnd(document.charAt(at))) {
            at++;
        }
    }

    /** A line ends with either, or with both. */
    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Three quotation marks within a block stand behind a backslash, which means nothing anywhere else. */
    private void skipBlock() {
        at += BLOCK.length();
        while (at < document.length() && !document.startsWith(BLOCK, at)) {
            at += document.startsWith(QUOTED_BLOCK, at) ? QUOTED_BLOCK.length() : 1;
        }
        at += BLOCK.length();
    }

    private void skipString() {
        at++;
        while (at < document.length() && document.charAt(at) != '"' && !isLineEnd(document.charAt(at))) {
            at += document.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
