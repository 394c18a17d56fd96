package org.allianceevents.pages;

import org.allianceevents.pages.answer.Release;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param title of the page, without the name of the dataset
 * @param description what the page is, in one sentence, for search engines and link previews
 * @param canonical the one address of the page, from the root, without a language
 * @param release that the page speaks of; null on a page that says what is wrong
 * @param data that says the same to machines, as JSON-LD
 */
public record Frame(
        Visit visit,
        Assets assets,
        String title,
        String description,
        String canonical,
        @Nullable Release release,
        @Nullable String data) {

    public Language language() {
        return visit.language();
    }

    public String link(String address) {
        return visit.link(address);
    }

    public String file(String address) {
        return visit.file(address);
    }

    public String absolute() {
        return visit.absolute(canonical);
    }

    public String absoluteEnglish() {
        return visit.absolute(Visit.in(canonical, Language.EN));
    }

    public String absoluteJapanese() {
        return visit.absolute(Visit.in(canonical, Language.JA));
    }

    /** The release's version; nothing if the page speaks of none. */
    public String version() {
        return release == null ? "" : release.version();
    }

    /** The day of the release; nothing if the page speaks of none. */
    public String asOf() {
        return release == null ? "" : release.releasedOn();
    }

    /** The link to this page in the other language. */
    public String other() {
        return visit.root() + Visit.in(canonical, visit.language().other());
    }

    public Language otherLanguage() {
        return visit.language().other();
    }

    /** Whether the page is, or is below, an address of the navigation. */
    public boolean isAt(String address) {
        return visit.here().equals(address)
                || !address.isEmpty() && visit.here().startsWith(address + "/");
    }
}
