package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.jspecify.annotations.Nullable;

/** What a list shows of an event of any kind. */
public record EventHead(
        long key,
        String slug,
        EventKind kind,
        String title,
        @Nullable String titleJa,
        EventStatus status,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        DatePrecision datePrecision,
        String edtf,
        List<Domain> domains) {}
