package org.allianceevents.pages.explore;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.allianceevents.dataset.Domain;
import org.allianceevents.export.ExportParameter;
import org.allianceevents.pages.Directory;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Named;

/** Values of a filter as people read them, in the language of a visit. */
final class FacetNames {

    private final Visit visit;
    private final Directory directory;

    /** Names for any visit. */
    @ApplicationScoped
    static class Factory {

        private final Directory directory;

        Factory(Directory directory) {
            this.directory = directory;
        }

        FacetNames of(Visit visit) {
            return new FacetNames(visit, directory);
        }
    }

    FacetNames(Visit visit, Directory directory) {
        this.visit = visit;
        this.directory = directory;
    }

    /** The name of a value, or what is known instead of it. */
    String of(ExportParameter parameter, String value, String otherwise) {
        return switch (parameter) {
            case KIND -> visit.texts().label("kind", value);
            case STATUS -> visit.texts().label("status", value);
            case PRECISION -> visit.texts().label("precision", value);
            case DOMAIN -> domain(value);
            case ACTOR -> named("actors", value, otherwise);
            case PLACE -> named("places", value, otherwise);
            case SERIES -> named("all-series", value, otherwise);
            case SOURCE -> named("sources", value, otherwise);
            default -> otherwise;
        };
    }

    /** The language that the name of a value is in. */
    String lang(ExportParameter parameter, String value) {
        return switch (parameter) {
            case ACTOR -> lang("actors", value);
            case PLACE -> lang("places", value);
            case SERIES -> lang("all-series", value);
            case PUBLISHER, SOURCE -> Language.EN.code();
            default -> visit.language().code();
        };
    }

    private String lang(String sort, String slug) {
        Named named = directory.all(sort, visit.deadline()).get(slug);
        return named == null ? Language.EN.code() : named.lang(visit.language());
    }

    private String domain(String value) {
        Domain domain = Domain.valueOf(value);
        return visit.language() == Language.JA ? domain.labelJa() : domain.label();
    }

    private String named(String sort, String slug, String otherwise) {
        Map<String, Named> all = directory.all(sort, visit.deadline());
        Named named = all.get(slug);
        return named == null ? otherwise : named.name(visit.language());
    }
}
