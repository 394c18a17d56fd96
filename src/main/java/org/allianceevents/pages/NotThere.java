package org.allianceevents.pages;

/** Nothing is at this address. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String slug;

    /** @param kind what was looked for: {@code event}, {@code actor} */
    public NotThere(String kind, String slug) {
        super(kind + " " + slug, null, false, false);
        this.kind = kind;
        this.slug = slug;
    }

    public String kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }
}
