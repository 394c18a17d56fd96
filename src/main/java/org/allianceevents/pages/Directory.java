package org.allianceevents.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.load.Release;
import org.allianceevents.pages.answer.Facets;
import org.allianceevents.pages.answer.Named;
import org.allianceevents.pages.answer.NamedList;
import org.allianceevents.pages.answer.PageInfo;
import org.allianceevents.search.Deadline;

/**
 * What a release holds by name: what a filter offers where it finds nothing, the names of what it names, and all that
 * search engines should know. It is asked for once a release, and each list when it is first needed.
 */
@ApplicationScoped
public class Directory {

    private final Questions questions;
    private final CurrentRelease release;
    private final AtomicReference<Lists> lists = new AtomicReference<>(new Lists(""));

    Directory(Questions questions, CurrentRelease release) {
        this.questions = questions;
        this.release = release;
    }

    /** The lists of one release. */
    private record Lists(String checksum, Map<String, Map<String, Named>> names, AtomicReference<Facets> facets) {

        Lists(String checksum) {
            this(checksum, new TreeMap<>(), new AtomicReference<>());
        }
    }

    /** The answer to the document of facets. */
    private record Counted(Part events) {}

    private record Part(Facets facets) {}

    /** All of a sort, by slug: {@code actors}, {@code places}, {@code all-series}, {@code sources}, {@code events}. */
    public Map<String, Named> all(String sort, Deadline deadline) {
        Lists current = current();
        synchronized (current) {
            return current.names.computeIfAbsent(sort, name -> read(name, deadline));
        }
    }

    /** The counts of all events. */
    public Facets facets(Deadline deadline) {
        Lists current = current();
        Facets known = current.facets.get();
        if (known == null) {
            known = questions
                    .ask("directory", Map.of(), Counted.class, deadline)
                    .events()
                    .facets();
            current.facets.set(known);
        }
        return known;
    }

    /** How many sources the release has. */
    public int sources() {
        return release.find().map(Release::sourceCount).orElse(0);
    }

    private Lists current() {
        String checksum = release.find().map(Release::checksum).orElse("");
        return lists.updateAndGet(known -> known.checksum.equals(checksum) ? known : new Lists(checksum));
    }

    private Map<String, Named> read(String sort, Deadline deadline) {
        List<Named> all = new ArrayList<>();
        PageInfo page = new PageInfo(true, false, null, null);
        while (page.hasNextPage()) {
            Map<String, Object> variables = page.endCursor() == null ? Map.of() : Map.of("after", page.endCursor());
            NamedList.Part part =
                    questions.ask(sort, variables, NamedList.class, deadline).list();
            all.addAll(part.nodes());
            page = part.pageInfo();
        }
        Map<String, Named> bySlug = new TreeMap<>();
        all.forEach(named -> bySlug.put(named.slug(), named));
        return bySlug;
    }
}
