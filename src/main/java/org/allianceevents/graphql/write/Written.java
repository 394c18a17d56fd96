package org.allianceevents.graphql.write;

/** What a plan has written: JSON, at the beginning of an array. */
public final class Written {

    private final byte[] bytes;
    private final int length;

    Written(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    void writeTo(JsonBytes json) {
        json.raw(bytes, length);
    }

    int length() {
        return length;
    }
}
