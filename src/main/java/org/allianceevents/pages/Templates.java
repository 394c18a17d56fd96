package org.allianceevents.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.allianceevents.pages.entity.EntityView;
import org.allianceevents.pages.entity.IndexView;
import org.allianceevents.pages.event.EventView;
import org.allianceevents.pages.explore.Explorer;

/** The templates of the pages, with what they are given. */
@CheckedTemplate(basePath = "pages")
public final class Templates {

    private Templates() {}

    public static native TemplateInstance error(Frame frame, int status, String message);

    public static native TemplateInstance explorer(Frame frame, Explorer explorer);

    public static native TemplateInstance event(Frame frame, EventView view);

    public static native TemplateInstance entity(Frame frame, EntityView view);

    public static native TemplateInstance index(Frame frame, IndexView view);
}
