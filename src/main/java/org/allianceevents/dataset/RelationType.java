package org.allianceevents.dataset;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** How one event stands to another, read from the event that has the relation. */
@Description("How one event stands to another, read from the event that has the relation.")
public enum RelationType {
    @Description("Carries the other out.")
    IMPLEMENTS,

    @Description("Is carried out by the other.")
    IMPLEMENTED_BY,

    @Description("Changes the other.")
    AMENDS,

    @Description("Was changed by the other.")
    AMENDED_BY,

    @Description("Takes the place of the other.")
    SUPERSEDES,

    @Description("Gave way to the other.")
    SUPERSEDED_BY,

    @Description("Is a part of the other.")
    PART_OF,

    @Description("Contains the other.")
    HAS_PART,

    @Description("Comes after the other, and continues it.")
    FOLLOWS,

    @Description("Comes before the other, which continues it.")
    PRECEDES,

    @Description("Answers the other.")
    RESPONDS_TO,

    @Description("Was answered by the other.")
    PROMPTED,

    @Description("Calls the other off.")
    CANCELS,

    @Description("Was called off by the other.")
    CANCELLED_BY,

    @Description("Came out of the other.")
    OUTCOME_OF,

    @Description("Led to the other.")
    PRODUCED,

    @Description("Is connected with the other in another way, which the note tells.")
    RELATED;

    /** The directions that event files write; the other direction of each is derived. */
    public static final Set<RelationType> WRITTEN =
            EnumSet.of(IMPLEMENTS, AMENDS, SUPERSEDES, PART_OF, FOLLOWS, RESPONDS_TO, CANCELS, OUTCOME_OF, RELATED);

    /** The same relation, read from the other event. */
    public RelationType inverse() {
        return switch (this) {
            case IMPLEMENTS -> IMPLEMENTED_BY;
            case IMPLEMENTED_BY -> IMPLEMENTS;
            case AMENDS -> AMENDED_BY;
            case AMENDED_BY -> AMENDS;
            case SUPERSEDES -> SUPERSEDED_BY;
            case SUPERSEDED_BY -> SUPERSEDES;
            case PART_OF -> HAS_PART;
            case HAS_PART -> PART_OF;
            case FOLLOWS -> PRECEDES;
            case PRECEDES -> FOLLOWS;
            case RESPONDS_TO -> PROMPTED;
            case PROMPTED -> RESPONDS_TO;
            case CANCELS -> CANCELLED_BY;
            case CANCELLED_BY -> CANCELS;
            case OUTCOME_OF -> PRODUCED;
            case PRODUCED -> OUTCOME_OF;
            case RELATED -> RELATED;
        };
    }
}
