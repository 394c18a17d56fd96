package org.allianceevents.event;

import org.allianceevents.actor.ActorView;
import org.allianceevents.dataset.ParticipantRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A participant as the API shows it. */
@Name("Participant")
@Description("Someone who took part in an event, and in what capacity.")
public record ParticipantView(
        @NonNull @Description("The person, or the organization itself where no person is named.") ActorView actor,
        @NonNull ParticipantRole role,
        @Description("The government, ministry or command that a person spoke for.") @Nullable ActorView representing,
        @Description("The office held at the time: \"Secretary of State\".") @Nullable String office,
        @Nullable String officeJa) {}
