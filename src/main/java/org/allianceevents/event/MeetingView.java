package org.allianceevents.event;

import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;
import org.allianceevents.node.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A meeting as the API shows it. */
@Name("Meeting")
@Description("People met or spoke with one another.")
public final class MeetingView extends EventFields implements EventView, Node {

    private final MeetingFormat format;
    private final MeetingLevel level;
    private final MeetingMode mode;

    public MeetingView(EventFacts facts, MeetingFormat format, MeetingLevel level, MeetingMode mode) {
        super(facts);
        this.format = format;
        this.level = level;
        this.mode = mode;
    }

    @NonNull
    public MeetingFormat getFormat() {
        return format;
    }

    @NonNull
    public MeetingLevel getLevel() {
        return level;
    }

    @NonNull
    public MeetingMode getMode() {
        return mode;
    }
}
