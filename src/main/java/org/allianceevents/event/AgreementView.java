package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.AgreementInstrument;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An agreement as the API shows it. */
@Name("Agreement")
@Description(
        "An instrument that was announced, signed or came into force. Its start date is the day of signature, or of"
                + " the announcement if it was not signed.")
public final class AgreementView extends EventFields implements EventView, Node {

    /** What only agreements have. */
    public record Terms(
            AgreementInstrument instrument,
            @Nullable Boolean binding,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            List<PhaseView> phases,
            @Nullable String treatyReference) {}

    private final Terms terms;

    public AgreementView(EventFacts facts, Terms terms) {
        super(facts);
        this.terms = terms;
    }

    /** Whether it was in force on a day: from the day of entry into force to the last day, both included. */
    public boolean inForceOn(LocalDate day) {
        LocalDate from = terms.inForceFrom();
        LocalDate until = terms.inForceUntil();
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    @NonNull
    public AgreementInstrument getInstrument() {
        return terms.instrument();
    }

    @Description("Whether law or contract binds the parties; null if that is not known.")
    public @Nullable Boolean getBinding() {
        return terms.binding();
    }

    public @Nullable LocalDate getSignedOn() {
        return terms.signedOn();
    }

    @Description("The day a legislature approved it.")
    public @Nullable LocalDate getApprovedOn() {
        return terms.approvedOn();
    }

    public @Nullable LocalDate getInForceFrom() {
        return terms.inForceFrom();
    }

    @Description("The last day in force; null while in force, or if it never was.")
    public @Nullable LocalDate getInForceUntil() {
        return terms.inForceUntil();
    }

    @NonNull
    @Description("Amendments, extensions, provisional application, termination.")
    public List<@NonNull PhaseView> getPhases() {
        return terms.phases();
    }

    @Description("Where the text is published: \"TIAS 4510\".")
    public @Nullable String getTreatyReference() {
        return terms.treatyReference();
    }
}
