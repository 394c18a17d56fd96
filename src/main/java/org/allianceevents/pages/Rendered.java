package org.allianceevents.pages;

import java.util.Map;

/**
 * What a visitor gets.
 *
 * @param headers that this answer has besides those of every page
 * @param framable whether other sites may show it in a frame
 * @param whole whether it says all that it will ever say of its release
 */
public record Rendered(
        int status, String mediaType, String body, Map<String, String> headers, boolean framable, boolean whole) {

    private static final String HTML = "text/html; charset=utf-8";

    /** A page. */
    public static Rendered html(String body) {
        return new Rendered(200, HTML, body, Map.of(), false, true);
    }

    /** A page that says what is wrong. */
    public static Rendered error(int status, String body) {
        return new Rendered(status, HTML, body, Map.of(), false, true);
    }

    /** A file that is no page. */
    public static Rendered file(String mediaType, String body) {
        return new Rendered(200, mediaType, body, Map.of(), false, true);
    }

    /** The way to where it is; for ever if it has moved there. */
    public static Rendered redirect(boolean forEver, String address) {
        return new Rendered(forEver ? 301 : 302, HTML, "", Map.of("Location", address), false, true);
    }

    /** The same, to be shown in frames of other sites too. */
    public Rendered framed() {
        return new Rendered(status, mediaType, body, headers, true, whole);
    }

    /** The same, as long as something is missing that will be there soon. */
    public Rendered unfinished() {
        return new Rendered(status, mediaType, body, headers, framable, false);
    }

    /** Whether it may be kept. */
    public boolean isKept() {
        return status < 400 && whole;
    }
}
