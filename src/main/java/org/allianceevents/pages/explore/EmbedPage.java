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

/** The page {@code /embed}: the years and the list of a filter, to stand in a frame of another site. */
@ApplicationScoped
public class EmbedPage implements Page {

    private final Exploration exploration;
    private final Frames frames;

    EmbedPage(Exploration exploration, Frames frames) {
        this.exploration = exploration;
        this.frames = frames;
    }

    @Override
    public List<String> paths() {
        return List.of("/embed");
    }

    @Override
    public Rendered render(Visit visit) {
        ExplorerAddress address = ExplorerAddress.of(visit.parameters());
        if (!address.isTidy()) {
            return Rendered.redirect(false, visit.link("embed" + address.here()));
        }
        Found found = exploration.find(visit, address);
        Explorer explorer = found.explorer();
        // The page that an embedding stands for is the explorer's.
        Frame frame =
                frames.of(visit, explorer.summary(), explorer.summary(), address.address(), found.release(), null);
        return Rendered.html(Frames.render(Templates.embed(frame, explorer), visit))
                .framed();
    }
}
