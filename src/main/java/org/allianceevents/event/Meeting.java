package org.allianceevents.event;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.allianceevents.dataset.MeetingFormat;
import org.allianceevents.dataset.MeetingLevel;
import org.allianceevents.dataset.MeetingMode;

/** People met or spoke with one another. */
@Entity
@DiscriminatorValue("MEETING")
public class Meeting extends Event {

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_format")
    public MeetingFormat format;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_level")
    public MeetingLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_mode")
    public MeetingMode mode;
}
