package org.allianceevents.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.allianceevents.search.Deadline;
import org.allianceevents.search.TimedOut;

/**
 * The body of a response, written by a thread that may block. It waits until the client has taken one piece before it
 * sends the next, so that a slow client costs time and no memory.
 */
final class ResponseStream extends OutputStream {

    private static final int PIECE = 32 * 1024;

    private final HttpServerResponse response;
    private final Duration patience;
    private final Deadline deadline;
    private final byte[] piece = new byte[PIECE];
    private int filled;

    /**
     * @param patience how long the client may take for one piece
     * @param deadline until when it must have taken all
     */
    ResponseStream(HttpServerResponse response, Duration patience, Deadline deadline) {
        this.response = response;
        this.patience = patience;
        this.deadline = deadline;
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == PIECE) {
            send();
        }
        piece[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        while (at < offset + length) {
            if (filled == PIECE) {
                send();
            }
            int part = Math.min(PIECE - filled, offset + length - at);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    /** Sends what is left, and the end of the body. */
    void end() throws IOException {
        send();
        response.end();
    }

    /** @throws TimedOut if it has taken too long altogether */
    private void send() throws IOException {
        if (filled == 0) {
            return;
        }
        deadline.check();
        try {
            response.write(Buffer.buffer(Arrays.copyOf(piece, filled)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            filled = 0;
        } catch (ExecutionException e) {
            throw new IOException("The client has gone", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("The client took nothing for " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The service is being stopped", e);
        }
    }
}
