package org.allianceevents.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** A database cluster on disk, and the server that runs on it. */
final class Cluster {

    static final String SUPERUSER = "alliance";

    private static final Logger LOG = Logger.getLogger(Cluster.class);
    private static final int START_ATTEMPTS = 3;
    private static final String START_SECONDS = "60";
    private static final String STOP_SECONDS = "60";

    private final Path directory;
    private final Path data;
    private final Programs programs;
    private final Commands commands;

    private Cluster(Path directory, Programs programs) {
        this.directory = directory;
        this.data = directory.resolve("data-" + programs.id());
        this.programs = programs;
        this.commands = new Commands(programs, directory.resolve("commands.log"));
    }

    /** The cluster in a directory that is locked by this process, and on which no server runs any more. */
    static Cluster in(Path directory, Programs programs) throws IOException {
        Cluster cluster = new Cluster(directory, programs);
        Root.giveAway(directory);
        cluster.clearUp();
        return cluster;
    }

    /** Starts a server, on an empty cluster if there is none or the server can't use it, and returns its port. */
    int start() throws IOException {
        if (!Files.exists(data)) {
            initialize();
            return startServer();
        }
        try {
            return startServer();
        } catch (EmbeddedDatabaseException e) {
            LOG.warnf("%s%nStarting again with an empty database.", e.getMessage());
            FileTree.delete(data);
            initialize();
            return startServer();
        }
    }

    void stop() {
        commands.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", STOP_SECONDS);
    }

    void delete() throws IOException {
        FileTree.delete(directory);
    }

    String password() {
        try {
            return Files.readString(data.resolve("password")).strip();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The embedded database's password cannot be read: " + e, e);
        }
    }

    /** Stops servers that killed processes left behind, and deletes what only other versions of PostgreSQL can use. */
    private void clearUp() throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            for (Path child : children.filter(Files::isDirectory).toList()) {
                new LeftServer(child, commands).stop();
                if (!child.equals(data)) {
                    FileTree.delete(child);
                }
            }
        }
    }

    /** In a directory of another name until it is complete: a process may be killed at any moment. */
    private void initialize() throws IOException {
        Path unfinished = directory.resolve("unfinished");
        FileTree.delete(unfinished);
        Path password = directory.resolve("password");
        Files.deleteIfExists(password);
        Files.createFile(password);
        Root.giveAway(password);
        OwnerOnly.restrict(password);
        Files.writeString(password, randomPassword());
        // The same order and the same letters on every machine: nothing comes from the operating system's locales.
        commands.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-sync");
        Files.move(password, unfinished.resolve("password"));
        Files.move(unfinished, data);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private int startServer() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            try {
                startServer(port);
                return port;
            } catch (EmbeddedDatabaseException e) {
                // Between the choice of a port and its use another program may have taken it.
                if (attempt == START_ATTEMPTS || !serverLog().contains("could not bind")) {
                    throw new EmbeddedDatabaseException(e.getMessage() + System.lineSeparator() + serverLog(), e);
                }
            }
        }
    }

    private void startServer(int port) throws IOException {
        Files.deleteIfExists(directory.resolve("server.log"));
        commands.run(
                "pg_ctl",
                "start",
                "-D",
                data.toString(),
                "-w",
                "-t",
                START_SECONDS,
                "-l",
                directory.resolve("server.log").toString(),
                "-o",
                String.join(" ", serverOptions(port)));
    }

    private static List<String> serverOptions(int port) {
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c timezone=UTC",
                // Statements here take milliseconds: compiling one takes longer than it saves.
                "-c jit=off",
                // A load that a power cut undoes is loaded again; no other server follows this one.
                "-c synchronous_commit=off",
                "-c wal_level=minimal",
                "-c max_wal_senders=0",
                "-c max_wal_size=2GB");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String serverLog() throws IOException {
        Path log = directory.resolve("server.log");
        return Files.exists(log) ? Files.readString(log).strip() : "";
    }
}
