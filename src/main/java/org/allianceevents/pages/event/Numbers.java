package org.allianceevents.pages.event;

import java.text.NumberFormat;
import org.allianceevents.pages.Language;
import org.allianceevents.pages.Texts;
import org.allianceevents.pages.event.EventFacts.Claim;
import org.jspecify.annotations.Nullable;

/** Quantities as people read them: "about 46,000", "907 to 1,000", "at most 1,000". */
final class Numbers {

    private final Texts texts;
    private final NumberFormat format;

    Numbers(Language language) {
        this.texts = Texts.of(language);
        this.format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(6);
    }

    /** What a source says. */
    String of(Claim claim) {
        if (claim.qualifier() == null) {
            return amount(claim.value(), claim.minimum(), claim.maximum());
        }
        // The qualifier, "more than" or "just under", says already which bound it is.
        Double end = claim.minimum() == null ? claim.maximum() : claim.minimum();
        boolean both = claim.minimum() != null && claim.maximum() != null;
        String amount = claim.value() == null && end != null && !both
                ? format.format(end)
                : amount(claim.value(), claim.minimum(), claim.maximum());
        return texts.get("qualified", claim.qualifier(), amount);
    }

    String amount(@Nullable Double value, @Nullable Double minimum, @Nullable Double maximum) {
        if (value != null) {
            return format.format(value);
        }
        if (minimum != null && maximum != null) {
            return texts.get("between", format.format(minimum), format.format(maximum));
        }
        if (minimum != null) {
            return texts.get("at_least", format.format(minimum));
        }
        return maximum == null ? "" : texts.get("at_most", format.format(maximum));
    }
}
