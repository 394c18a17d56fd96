package org.allianceevents.pages.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.load.CurrentRelease;
import org.allianceevents.pages.Directory;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.NotThere;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;

/**
 * The maps of the site for search engines: one that lists the others, and one for each sort of page. What is too long for
 * one file goes on in {@code ?part=2}.
 */
@ApplicationScoped
public class SitemapPage implements Page {

    /** The protocol allows 50,000 addresses and 50 MB. */
    private static final int MOST = 40_000;

    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("events", "events");
        SORTS.put("actors", "actors");
        SORTS.put("places", "places");
        SORTS.put("series", "all-series");
        SORTS.put("sources", "sources");
    }

    private static final List<String> PAGES =
            List.of("", "digest", "data", "method", "actors", "places", "series", "sources");

    private final Directory directory;
    private final CurrentRelease release;

    SitemapPage(Directory directory, CurrentRelease release) {
        this.directory = directory;
        this.release = release;
    }

    @Override
    public List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("/sitemap.xml", "/sitemap-pages.xml"));
        SORTS.keySet().forEach(sort -> paths.add("/sitemap-" + sort + ".xml"));
        return paths;
    }

    @Override
    public Rendered render(Visit visit) {
        String name = visit.here().replaceAll("^sitemap-?|\\.xml$", "");
        String changed = release.get().releasedOn().toString();
        if (name.isEmpty()) {
            return xml(Frames.render(Templates.sitemapIndex(maps(visit), changed), visit));
        }
        return xml(Frames.render(Templates.sitemap(addresses(visit, name), changed), visit));
    }

    private static Rendered xml(String body) {
        return Rendered.file("application/xml; charset=utf-8", body);
    }

    private List<String> maps(Visit visit) {
        List<String> maps = new ArrayList<>(List.of(visit.absolute("sitemap-pages.xml")));
        SORTS.forEach((sort, list) -> {
            int count = directory.all(list, visit.deadline()).size();
            for (int part = 1; part == 1 || (part - 1) * MOST < count; part++) {
                maps.add(visit.absolute("sitemap-" + sort + ".xml" + (part == 1 ? "" : "?part=" + part)));
            }
        });
        return maps;
    }

    private List<String> addresses(Visit visit, String sort) {
        if (sort.equals("pages")) {
            return PAGES.stream().map(visit::absolute).toList();
        }
        int part = part(visit);
        List<String> slugs =
                new ArrayList<>(directory.all(SORTS.get(sort), visit.deadline()).keySet());
        int from = (part - 1) * MOST;
        if (from > 0 && from >= slugs.size()) {
            throw new NotThere("page", visit.path() + "?part=" + part);
        }
        return slugs.subList(from, Math.min(slugs.size(), from + MOST)).stream()
                .map(slug -> visit.absolute(sort + "/" + slug))
                .toList();
    }

    private static int part(Visit visit) {
        String part = visit.parameter("part");
        if (part == null) {
            return 1;
        }
        if (!part.matches("[1-9]\\d{0,3}")) {
            throw new NotThere("page", visit.path() + "?part=" + part);
        }
        return Integer.parseInt(part);
    }
}
