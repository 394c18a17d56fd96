package org.allianceevents.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Breaks lines of UTF-8 after at most 75 octets, never within a character, as iCalendar asks (RFC 5545, 3.1). Libraries
 * count characters, of which a Japanese one has three octets.
 */
final class FoldedLines extends FilterOutputStream {

    private static final int LONGEST = 75;

    private int column;

    FoldedLines(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int octet) throws IOException {
        int lead = octet & 0xff;
        if (lead == '\n') {
            column = -1;
        } else if (lead != '\r' && column + length(lead) > LONGEST) {
            out.write('\r');
            out.write('\n');
            out.write(' ');
            column = 1;
        }
        out.write(lead);
        column++;
    }

    /** How many octets the character has that begins with this one; an octet in the midst of one has its room already. */
    private static int length(int lead) {
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc0) {
            return 0;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }
}
