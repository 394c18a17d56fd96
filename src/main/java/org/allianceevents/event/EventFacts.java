package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.DatePrecision;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventKind;
import org.allianceevents.dataset.EventStatus;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.jspecify.annotations.Nullable;

/** What events of all kinds have. */
public record EventFacts(
        long key,
        String slug,
        EventKind kind,
        String title,
        @Nullable String titleJa,
        String summary,
        EventStatus status,
        LocalDate startDate,
        @Nullable LocalDate endDate,
        DatePrecision datePrecision,
        String edtf,
        List<Domain> domains,
        List<ParticipantView> participants,
        List<PlaceView> places,
        List<FigureView> figures,
        List<CitationView> citations,
        @Nullable SeriesView series,
        @Nullable String edition,
        List<RelationView> relations,
        List<CorrectionView> corrections,
        LocalDate addedOn,
        LocalDate updatedOn) {}
