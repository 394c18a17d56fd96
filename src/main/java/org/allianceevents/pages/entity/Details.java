package org.allianceevents.pages.entity;

import java.util.ArrayList;
import java.util.List;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.entity.EntityView.Detail;
import org.jspecify.annotations.Nullable;

/** Gathers what is known; what isn't known is left out. */
final class Details {

    private final Texts texts;
    private final List<Detail> details = new ArrayList<>();

    Details(Visit visit) {
        this.texts = visit.texts();
    }

    Details add(String label, @Nullable String value) {
        return add(label, value, null);
    }

    /** With a link to another page of ours. */
    Details add(String label, @Nullable String value, @Nullable String address) {
        if (value != null && !value.isEmpty()) {
            details.add(new Detail(texts.label("detail", label), value, address, false));
        }
        return this;
    }

    /** With a link to another site. */
    Details outside(String label, @Nullable String value, @Nullable String address) {
        if (value != null && address != null) {
            details.add(new Detail(texts.label("detail", label), value, address, true));
        }
        return this;
    }

    List<Detail> all() {
        return details;
    }
}
