package org.allianceevents.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.allianceevents.pages.digest.CalendarView;
import org.allianceevents.pages.digest.DigestView;
import org.allianceevents.pages.entity.EntityView;
import org.allianceevents.pages.entity.IndexView;
import org.allianceevents.pages.event.EventView;
import org.allianceevents.pages.explore.ChooseView;
import org.allianceevents.pages.explore.Explorer;
import org.allianceevents.pages.site.DataView;
import org.allianceevents.pages.site.ReleaseAnswer;

/** The templates of the pages, with what they are given. */
@CheckedTemplate(basePath = "pages")
public final class Templates {

    private Templates() {}

    public static native TemplateInstance error(Frame frame, int status, Reason reason);

    public static native TemplateInstance explorer(Frame frame, Explorer explorer);

    public static native TemplateInstance choose(Frame frame, ChooseView view);

    public static native TemplateInstance event(Frame frame, EventView view);

    public static native TemplateInstance entity(Frame frame, EntityView view);

    public static native TemplateInstance index(Frame frame, IndexView view);

    public static native TemplateInstance digest(Frame frame, DigestView view);

    public static native TemplateInstance feed(Frame frame, DigestView view);

    public static native TemplateInstance calendar(Frame frame, CalendarView view);

    public static native TemplateInstance embed(Frame frame, Explorer explorer);

    public static native TemplateInstance data(Frame frame, DataView view);

    public static native TemplateInstance method(Frame frame, ReleaseAnswer answer);

    public static native TemplateInstance sitemapIndex(List<String> maps, String changed);

    public static native TemplateInstance sitemap(List<String> addresses, String changed);
}
