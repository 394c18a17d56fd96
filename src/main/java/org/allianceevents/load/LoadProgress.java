package org.allianceevents.load;

/** Is told now and then how far a load has come; the last events told of may still be on their way into the database. */
@FunctionalInterface
public interface LoadProgress {

    void written(int events, int ofAll);
}
