package org.allianceevents.search.copy;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Collection;
import java.util.Optional;

/**
 * A piece of each event of a release, in the order of the keys, in a file that nobody else sees and that goes with the process. Keys
 * are counted up from the release, so that four bytes an event tell where its piece lies.
 */
public final class PieceFile implements Closeable {

    /** As many bytes as a file may have: 4 GiB, which a number without a sign can tell. */
    static final long LONGEST = 1L << Integer.SIZE;

    private final FileChannel file;
    private final long release;
    private final int[] ends;

    /**
     * @param release the key before the first one's
     * @param ends where each key's piece ends, which is where the next one's begins; those without a piece end where they begin
     */
    PieceFile(FileChannel file, long release, int[] ends) {
        this.file = file;
        this.release = release;
        this.ends = ends;
    }

    /**
     * The pieces of the events that have these keys, one after the other, in the order of the keys.
     *
     * @return empty if one of them has none
     * @throws IOException if the file can't be read, as when it was closed because a newer release has come
     */
    public Optional<byte[]> read(Collection<Long> keys) throws IOException {
        int[] places = keys.stream()
                .mapToLong(key -> key - release - 1)
                .sorted()
                .mapToInt(Math::toIntExact)
                .toArray();
        int length = 0;
        for (int place : places) {
            if (place < 0 || place >= ends.length || length(place) == 0) {
                return Optional.empty();
            }
            length = Math.addExact(length, length(place));
        }
        byte[] pieces = new byte[length];
        read(places, ByteBuffer.wrap(pieces));
        return Optional.of(pieces);
    }

    /** Neighbours are read at once: a page by date has many. */
    private void read(int[] places, ByteBuffer pieces) throws IOException {
        int first = 0;
        while (first < places.length) {
            int last = first;
            while (last + 1 < places.length && places[last + 1] == places[last] + 1) {
                last++;
            }
            read(begin(places[first]), end(places[last]), pieces);
            first = last + 1;
        }
    }

    private void read(long from, long to, ByteBuffer pieces) throws IOException {
        pieces.limit(pieces.position() + (int) (to - from));
        long at = from;
        while (pieces.hasRemaining()) {
            int more = file.read(pieces, at);
            if (more < 0) {
                throw new EOFException("The copy of the release ends at byte " + at + ".");
            }
            at += more;
        }
        pieces.limit(pieces.capacity());
    }

    private int length(int place) {
        return (int) (end(place) - begin(place));
    }

    private long begin(int place) {
        return place == 0 ? 0 : end(place - 1);
    }

    private long end(int place) {
        return Integer.toUnsignedLong(ends[place]);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
