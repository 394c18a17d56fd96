package org.allianceevents.pages;

import java.util.List;

/** A page, or several that are made alike. */
public interface Page {

    /** Its addresses, from the root; parts that vary are named: {@code /events/:slug}. */
    List<String> paths();

    /**
     * What a visitor gets. Runs on a thread that may block.
     *
     * @throws NotThere if there is nothing at this address
     * @throws org.allianceevents.search.BadInput if a parameter isn't accepted
     */
    Rendered render(Visit visit);
}
