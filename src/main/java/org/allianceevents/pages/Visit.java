package org.allianceevents.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allianceevents.search.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page.
 *
 * @param path the address from the root, without parameters: {@code /events/2023-08-18-camp-david-summit}
 * @param names what stands in the path in the place of each name
 * @param parameters what stands behind the question mark, but for the language
 * @param language in which the page is to be
 * @param chosen whether the address itself names the language, so that links must keep it
 * @param base the absolute address of the root, without a slash at its end
 * @param today the day on which the page is read
 */
public record Visit(
        String path,
        Map<String, String> names,
        Map<String, List<String>> parameters,
        Language language,
        boolean chosen,
        String base,
        LocalDate today,
        Deadline deadline) {

    /** The parameter that names the language. */
    public static final String LANGUAGE = "lang";

    /** The part of the path that bears this name. */
    public String name(String name) {
        return names.getOrDefault(name, "");
    }

    /** The only value of a parameter. */
    public @Nullable String parameter(String name) {
        List<String> values = parameters.get(name);
        return values == null ? null : values.get(0);
    }

    /** The way from this page to the root: every link is relative, so that the service may stand below any path. */
    public String root() {
        long depth = path.chars().filter(c -> c == '/').count() - 1;
        return depth <= 0 ? "./" : "../".repeat((int) depth);
    }

    /** A link to another page in the same language: {@code data}, {@code ?kind=MEETING}. */
    public String link(String address) {
        return root() + (chosen ? in(address, language) : address);
    }

    /** A link to a file, which has no language. */
    public String file(String address) {
        return root() + address;
    }

    /** An address in a language. */
    static String in(String address, Language language) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : address.substring(hash);
        String page = hash < 0 ? address : address.substring(0, hash);
        return page + (page.contains("?") ? "&" : "?") + LANGUAGE + "=" + language.code() + anchor;
    }

    /** The address from the root, as links of this service have it: without the slash at its beginning. */
    public String here() {
        return path.substring(1);
    }

    /** The absolute address of a page. */
    public String absolute(String address) {
        return base + "/" + address;
    }

    public Texts texts() {
        return Texts.of(language);
    }

    /** A text as a part of an address. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
