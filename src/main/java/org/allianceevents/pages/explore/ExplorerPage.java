package org.allianceevents.pages.explore;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.explore.Exploration.Found;

/** The page {@code /}: search, filters, years and the list. */
@ApplicationScoped
public class ExplorerPage implements Page {

    private final Exploration exploration;
    private final Frames frames;

    ExplorerPage(Exploration exploration, Frames frames) {
        this.exploration = exploration;
        this.frames = frames;
    }

    @Override
    public List<String> paths() {
        return List.of("/");
    }

    @Override
    public Rendered render(Visit visit) {
        ExplorerAddress address = ExplorerAddress.of(visit.parameters());
        if (!address.isTidy()) {
            return Rendered.redirect(false, visit.link(address.here()));
        }
        Found found = exploration.find(visit, address);
        Explorer explorer = found.explorer();
        return Rendered.html(Frames.render(Templates.explorer(frame(visit, address, found), explorer), visit));
    }

    private Frame frame(Visit visit, ExplorerAddress address, Found found) {
        Explorer explorer = found.explorer();
        String title = explorer.isFiltered()
                ? new Sentence(visit).filter(explorer.chips())
                : visit.texts().get("explorer_title");
        String description = explorer.isFiltered()
                ? explorer.summary()
                : visit.texts().get("explorer_description", explorer.count());
        return frames.of(visit, title, description, address.here(), found.release(), null);
    }
}
