package org.allianceevents.event;

import java.util.List;
import org.allianceevents.dataset.Measure;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A figure as the API shows it. */
@Name("Figure")
@Description("A quantity with all that sources say of it. Sources that disagree are all kept, never averaged.")
public record FigureView(
        @NonNull Measure measure,
        @NonNull @Description("\"persons\", \"ships\"; ISO 4217 for money.") String unit,
        @Description("Whose quantity it is.") @Nullable String scope,
        @Description("The preferred claim's value; the only claim's if there is one.") @Nullable Double value,
        @Description("The preferred claim's lower end.") @Nullable Double minimum,
        @Description("The preferred claim's upper end.") @Nullable Double maximum,
        @NonNull @Description("Whether two claims have no value in common.") boolean disputed,
        @NonNull List<@NonNull ClaimView> claims) {

    /** The figure with the value of its preferred claim, or of its only one. */
    public static FigureView of(
            Measure measure, String unit, @Nullable String scope, boolean disputed, List<ClaimView> claims) {
        ClaimView best = claims.stream()
                .filter(ClaimView::preferred)
                .findFirst()
                .orElse(claims.size() == 1 ? claims.get(0) : null);
        return best == null
                ? new FigureView(measure, unit, scope, null, null, null, disputed, claims)
                : new FigureView(measure, unit, scope, best.value(), best.minimum(), best.maximum(), disputed, claims);
    }
}
