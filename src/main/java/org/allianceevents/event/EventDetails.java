package org.allianceevents.event;

import java.time.LocalDate;
import java.util.List;
import org.allianceevents.place.PlaceView;
import org.allianceevents.series.SeriesView;
import org.jspecify.annotations.Nullable;

/** What an event of any kind has beside its head. */
public record EventDetails(
        String summary,
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
