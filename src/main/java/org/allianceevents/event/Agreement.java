package org.allianceevents.event;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.allianceevents.dataset.AgreementInstrument;
import org.jspecify.annotations.Nullable;

/** An instrument was announced, signed or came into force. */
@Entity
@DiscriminatorValue("AGREEMENT")
public class Agreement extends Event {

    @Enumerated(EnumType.STRING)
    public AgreementInstrument instrument;

    /** Whether international law or contract binds the parties; null if that is not known. */
    public @Nullable Boolean binding;

    public @Nullable LocalDate signedOn;

    /** The day a legislature approved it. */
    public @Nullable LocalDate approvedOn;

    public @Nullable LocalDate inForceFrom;

    /** The last day in force; null while in force. */
    public @Nullable LocalDate inForceUntil;

    public @Nullable String treatyReference;

    @OneToMany(mappedBy = "agreement")
    @OrderBy("position")
    public List<AgreementPhase> phases;
}
