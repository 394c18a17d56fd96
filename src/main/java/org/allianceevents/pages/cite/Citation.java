package org.allianceevents.pages.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.allianceevents.pages.answer.Release;

/** One page of one release, cited in four ways. A citation says which release was read, and when. */
public record Citation(String apa, String chicago, String bibtex, String ris) {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ENGLISH);

    private static final String AUTHOR = "Alliance Events";

    /** What is cited: a title, an address and the day on which it is read. */
    public static Citation of(String title, String address, Release release, LocalDate today) {
        return new Citation(
                apa(title, address, release, today),
                chicago(title, address, release, today),
                bibtex(title, address, release, today),
                ris(title, address, release, today));
    }

    private static String apa(String title, String address, Release release, LocalDate today) {
        return AUTHOR + ". (" + release.year() + "). " + title + " (Release " + release.version()
                + ") [Data set]. Retrieved " + AMERICAN.format(today) + ", from " + address;
    }

    private static String chicago(String title, String address, Release release, LocalDate today) {
        LocalDate released = LocalDate.parse(release.releasedOn());
        return AUTHOR + ". “" + title + ".” Release " + release.version() + ", " + AMERICAN.format(released)
                + ". Accessed " + AMERICAN.format(today) + ". " + address + ".";
    }

    private static String bibtex(String title, String address, Release release, LocalDate today) {
        return "@misc{alliance-events-" + release.version() + ",\n"
                + "  author  = {{" + AUTHOR + "}},\n"
                + "  title   = {" + escape(title) + "},\n"
                + "  year    = {" + release.year() + "},\n"
                + "  version = {" + release.version() + "},\n"
                + "  url     = {" + address + "},\n"
                + "  urldate = {" + today + "},\n"
                + "  note    = {Data set, " + release.license() + "}\n"
                + "}";
    }

    /** What has a meaning of its own in TeX. */
    private static String escape(String text) {
        return text.replaceAll("[\\\\{}]", "").replaceAll("([#$%&_])", "\\\\$1");
    }

    private static String ris(String title, String address, Release release, LocalDate today) {
        LocalDate released = LocalDate.parse(release.releasedOn());
        return String.join(
                "\n",
                "TY  - DATA",
                "AU  - " + AUTHOR,
                "TI  - " + title,
                "PY  - " + release.year(),
                "DA  - " + SLASHES.format(released),
                "ET  - " + release.version(),
                "UR  - " + address,
                "Y2  - " + SLASHES.format(today),
                "ER  - ");
    }
}
