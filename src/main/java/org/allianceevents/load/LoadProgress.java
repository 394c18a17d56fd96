package org.allianceevents.load;

/** Is told now and then how far a load has come. */
@FunctionalInterface
public interface LoadProgress {

    void written(int events, int ofAll);
}
