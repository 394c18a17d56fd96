package org.allianceevents.graphql.write;

/** What was compiled of a document. */
interface Plan {

    /** How many fields it holds. */
    int fields();
}
