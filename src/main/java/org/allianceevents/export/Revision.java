package org.allianceevents.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.allianceevents.event.CorrectionView;
import org.allianceevents.event.EventView;

/** The day since which an event is as it is: readers of feeds and calendars ask for it again when that moves. */
final class Revision {

    private Revision() {}

    static LocalDate of(EventView event) {
        return Stream.concat(
                        Stream.of(event.getUpdatedOn()),
                        event.getCorrections().stream().map(CorrectionView::on))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
