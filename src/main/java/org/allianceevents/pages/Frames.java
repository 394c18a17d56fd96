package org.allianceevents.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.allianceevents.pages.answer.Release;
import org.jspecify.annotations.Nullable;

/** Puts pages into their frame. */
@ApplicationScoped
public class Frames {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Assets assets;

    Frames(Assets assets) {
        this.assets = assets;
    }

    /** A frame with nothing for machines. */
    public Frame of(Visit visit, String title, String description, @Nullable Release release) {
        return new Frame(visit, assets, title, description, visit.here(), release, null);
    }

    /** A frame with JSON-LD, and an address that may differ from the one that was asked for. */
    public Frame of(
            Visit visit,
            String title,
            String description,
            String canonical,
            Release release,
            @Nullable Map<String, ?> data) {
        return new Frame(visit, assets, title, description, canonical, release, data == null ? null : json(data));
    }

    /** Renders a template in the language of the visit. */
    public static String render(TemplateInstance template, Visit visit) {
        return template.setAttribute("language", visit.language())
                .setLocale(visit.language().locale())
                .render();
    }

    /** JSON that can stand within a script element: nothing in it ends the element. */
    private static String json(Map<String, ?> data) {
        try {
            return JSON.writeValueAsString(data).replace("<", "\\u003c").replace(">", "\\u003e");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description could not be written as JSON", e);
        }
    }
}
