package org.allianceevents.search.filter;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.AgreementInstrument;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which agreements. */
@Input("AgreementFilter")
@Description("Which agreements: every part that is given must hold.")
public class AgreementFilter {

    @Description("What holds for events of all kinds.")
    public @Nullable EventFilter event;

    @Description("One of these instruments.")
    public @Nullable List<@NonNull AgreementInstrument> instrument;

    @Description("Whether it binds the parties.")
    public @Nullable Boolean binding;

    @Description("In force on this day.")
    public @Nullable LocalDate inForceOn;

    @Description("Signed in these days.")
    public @Nullable DateRange signed;
}
