package org.allianceevents.search.copy;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes a {@link PieceFile}, key by key. */
public final class PieceFileWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final OutputStream out;
    private final long release;
    private final int[] ends;
    private final long most;
    private int places;
    private long length;
    private boolean done;

    /**
     * @param directory where the file is made; it has no name there for longer than a moment
     * @param release the key before the first one's
     * @param last the last key
     * @param most how many bytes the file may have
     */
    public PieceFileWriter(Path directory, long release, long last, long most) throws IOException {
        this.release = release;
        this.ends = new int[Math.toIntExact(last - release)];
        this.most = Math.min(most, PieceFile.LONGEST - 1);
        Path path = Files.createTempFile(directory, "alliance-events-", ".copy");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
    }

    /**
     * Adds a piece.
     *
     * @param key one after those that were added before
     * @throws CopyTooLarge if there is no room for it
     */
    public void add(long key, byte[] piece) throws IOException {
        int place = Math.toIntExact(key - release - 1);
        if (length + piece.length > most) {
            throw new CopyTooLarge(most);
        }
        fillUp(place);
        out.write(piece);
        length += piece.length;
        ends[place] = (int) length;
        places = place + 1;
    }

    /** How many bytes were added. */
    public long length() {
        return length;
    }

    /** The file, which is then the caller's to close. */
    public PieceFile finish() throws IOException {
        out.flush();
        fillUp(ends.length);
        done = true;
        return new PieceFile(file, release, ends);
    }

    /** Keys that have no piece end where the one before ends. */
    private void fillUp(int to) {
        Arrays.fill(ends, places, to, (int) length);
    }

    /** Without the file having been finished nothing stays. */
    @Override
    public void close() throws IOException {
        if (!done) {
            file.close();
        }
    }
}
