package org.allianceevents.dataset.yaml;

import org.snakeyaml.engine.v2.events.Event;

/** Part of YAML that the dataset does without; reading the file stops there. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedException(Event event, String cause, String remedy) {
        super(cause, null, false, false);
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        finding = new Finding(line, column, cause, remedy);
    }

    Finding finding() {
        return finding;
    }
}
