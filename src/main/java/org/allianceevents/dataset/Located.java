package org.allianceevents.dataset;

/**
 * A value and where it was written.
 *
 * @param pointer JSON pointer to it within the document
 */
record Located<T>(T value, Document document, String pointer) {

    /** A problem at a part of the value, by its pointer within the value: "/participants/0/actor". */
    Problem problem(String part, String cause, String remedy) {
        return document.problem(pointer + part, cause, remedy);
    }

    /** Where it stands, for people: "actors/people.yaml:12". */
    String place() {
        return document.file().name() + ":" + document.yaml().line(pointer);
    }
}
