package org.allianceevents.pages.cite;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.allianceevents.pages.answer.Release;
import org.jspecify.annotations.Nullable;

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
        return "@misc{" + key(address, release) + ",\n"
                + "  author  = {{" + AUTHOR + "}},\n"
                + "  title   = {" + escape(title) + "},\n"
                + "  year    = {" + release.year() + "},\n"
                + "  version = {" + release.version() + "},\n"
                + "  url     = {" + address + "},\n"
                + "  urldate = {" + today + "},\n"
                + "  note    = {Data set, " + release.license() + "}\n"
                + "}";
    }

    /** Another one for each page: BibTeX drops all but the first entry of a key. */
    private static String key(String address, Release release) {
        URI page = URI.create(address);
        String path = page.getPath().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return Stream.of("alliance-events", release.version(), path, print(page.getRawQuery()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** Some letters for a filter, whose own text may have any. */
    private static String print(@Nullable String query) {
        if (query == null) {
            return "";
        }
        CRC32 sum = new CRC32();
        sum.update(query.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
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
