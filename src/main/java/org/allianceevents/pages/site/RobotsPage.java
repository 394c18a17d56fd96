package org.allianceevents.pages.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Visit;

/** The file {@code /robots.txt}: everything may be read but filters, of which there are more than anybody can read. */
@ApplicationScoped
public class RobotsPage implements Page {

    @Override
    public List<String> paths() {
        return List.of("/robots.txt");
    }

    @Override
    public Rendered render(Visit visit) {
        return Rendered.file(
                "text/plain; charset=utf-8",
                String.join(
                        "\n",
                        "User-agent: *",
                        "Disallow: /graphql",
                        "Disallow: /embed",
                        "Disallow: /choose/",
                        "Disallow: /*?*after=",
                        "Disallow: /*?*before=",
                        "Disallow: /*?*&",
                        "Allow: /",
                        "",
                        "Sitemap: " + visit.absolute("sitemap.xml"),
                        ""));
    }
}
