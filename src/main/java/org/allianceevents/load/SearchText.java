package org.allianceevents.load;

import static org.allianceevents.text.SearchVector.Weight.A;
import static org.allianceevents.text.SearchVector.Weight.B;
import static org.allianceevents.text.SearchVector.Weight.C;
import static org.allianceevents.text.SearchVector.Weight.D;

import org.allianceevents.dataset.ActorEntry;
import org.allianceevents.dataset.Domain;
import org.allianceevents.dataset.EventEntry;
import org.allianceevents.dataset.EventEntry.ParticipantEntry;
import org.allianceevents.dataset.PlaceEntry;
import org.allianceevents.dataset.SeriesEntry;
import org.allianceevents.text.SearchVector;

/** What a search finds things by: the event's own names first, then who and where, then what is told of it. */
record SearchText(References references) {

    static SearchVector of(ActorEntry actor) {
        return new SearchVector()
                .add(A, actor.name())
                .add(A, actor.nameJa())
                .add(B, actor.aliases())
                .add(B, actor.formerNames());
    }

    static SearchVector of(PlaceEntry place) {
        return new SearchVector().add(A, place.name()).add(A, place.nameJa()).add(B, place.aliases());
    }

    static SearchVector of(References.Page page) {
        return new SearchVector()
                .add(A, page.source().title())
                .add(B, page.publisher().name())
                .add(B, page.publisher().nameJa());
    }

    SearchVector of(EventEntry event) {
        SearchVector vector = new SearchVector().add(A, event.title()).add(A, event.titleJa());
        if (event.series() != null) {
            SeriesEntry series = references.series.entry(event.series());
            vector.add(A, series.name()).add(A, series.nameJa()).add(A, series.aliases());
        }
        vector.add(A, event.edition());
        event.participants().forEach(participant -> add(vector, participant));
        event.places().forEach(place -> add(vector, references.places.entry(place)));
        vector.add(C, event.summary());
        for (Domain domain : event.domains()) {
            vector.add(D, domain.label()).add(D, domain.labelJa());
        }
        return vector;
    }

    private void add(SearchVector vector, ParticipantEntry participant) {
        add(vector, references.actors.entry(participant.actor()));
        if (participant.representing() != null) {
            add(vector, references.actors.entry(participant.representing()));
        }
        vector.add(B, participant.office()).add(B, participant.officeJa());
    }

    private static void add(SearchVector vector, ActorEntry actor) {
        vector.add(B, actor.name())
                .add(B, actor.nameJa())
                .add(B, actor.aliases())
                .add(B, actor.formerNames());
    }

    private static void add(SearchVector vector, PlaceEntry place) {
        vector.add(B, place.name()).add(B, place.nameJa()).add(B, place.aliases());
    }
}
