package org.allianceevents.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that no client library would send, on a connection of their own. */
public final class RawHttp {

    private static final int PATIENCE = 10_000;

    private RawHttp() {}

    /** The answer, as it came. */
    public record Answer(String text) {

        public int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        public String head() {
            return text.substring(0, text.indexOf("\r\n\r\n"));
        }

        public String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }

    /** Gets an address just as it is written. */
    public static Answer get(String address, String accept) {
        return send(
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                        + "\r\n\r\n",
                new byte[0]);
    }

    /** Sends a head, up to its empty line, and a body. The server has to close the connection. */
    public static Answer send(String head, byte[] body) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).as(head).startsWith("HTTP/1.1 ");
            return new Answer(answer);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + head, e);
        }
    }
}
