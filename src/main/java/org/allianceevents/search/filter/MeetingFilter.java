package org.allianceevents.search.filter;

import java.util.List;
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Which meetings. */
@Input("MeetingFilter")
@Description("Which meetings: every part that is given must hold.")
public class MeetingFilter {

    @Description("What holds for events of all kinds.")
    public @Nullable EventFilter event;

    @Description("One of these formats.")
    public @Nullable List<@NonNull MeetingFormat> format;

    @Description("One of these levels.")
    public @Nullable List<@NonNull MeetingLevel> level;

    @Description("One of these modes.")
    public @Nullable List<@NonNull MeetingMode> mode;
}
