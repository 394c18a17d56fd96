package org.allianceevents.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The packaged program, running in a process of its own. */
public final class Program {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final Path output;
    private final Path home;
    private final int port;
    private final int managementPort;
    private final List<Path> links;

    private Program(Process process, Path output, Path home, int port, int managementPort, List<Path> links) {
        this.process = process;
        this.output = output;
        this.home = home;
        this.port = port;
        this.managementPort = managementPort;
        this.links = links;
    }

    /** @param output the file that receives what the program writes; databases lie beside it */
    public static Program start(Path output, String... arguments) {
        return start(output, Map.of(), arguments);
    }

    /** As {@link #start(Path, String...)}, with settings in the program's environment. */
    public static Program start(Path output, Map<String, String> environment, String... arguments) {
        Path home = output.resolveSibling("embedded").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Short lives: what the second compiler would gain, it would take at the start.
                "-XX:TieredStopAtLevel=1",
                "-Dalliance.embedded.directory=" + home,
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        int portAt = Arrays.asList(arguments).indexOf("--port") + 1;
        try {
            List<Path> links = sharePrograms(home);
            int port = portAt > 0 ? Integer.parseInt(arguments[portAt]) : 0;
            int managementPort = freePort();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
            builder.environment().putAll(environment);
            return new Program(builder.start(), output, home, port, managementPort, links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL need not be unpacked again for each test. */
    private static List<Path> sharePrograms(Path home) throws IOException {
        List<Path> links = new ArrayList<>();
        Files.createDirectories(home);
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(TestDatabase.HOME, "postgresql-*")) {
            for (Path programs : unpacked) {
                Path link = home.resolve(programs.getFileName());
                if (!Files.exists(link)) {
                    links.add(Files.createSymbolicLink(link, programs.toAbsolutePath()));
                }
            }
        }
        return links;
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the service says that it is ready. One that has ended never will. */
    public boolean isReady() throws InterruptedException {
        if (hasEnded()) {
            throw new AssertionError("the program ended:\n" + output());
        }
        try {
            return management("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the port for health and metrics answers. */
    public HttpResponse<String> management(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + managementPort + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    public boolean hasEnded() {
        return !process.isAlive();
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** The PostgreSQL servers that run on databases of this test. */
    public List<Long> servers() {
        return ProcessHandle.allProcesses()
                .filter(candidate -> candidate
                        .info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(home + "/database-"))
                        .isPresent())
                .map(ProcessHandle::pid)
                .toList();
    }

    /** The processor's time that the program and its database have taken so far. */
    public Duration cpu() {
        return Stream.concat(Stream.of(pid()), servers().stream())
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .distinct()
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Bytes of the objects that the program still refers to, after a collection of all garbage. */
    public long liveBytes() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        String total = histogram.substring(histogram.lastIndexOf("Total"));
        return Long.parseLong(total.split("\\s+")[2]);
    }

    /** Asks the program to end, as Ctrl-C and Kubernetes do, and waits until it has. */
    public void terminate() {
        process.destroy();
        waitForEnd();
    }

    /** Ends the program without giving it a chance to do anything about it. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Leaves nothing running, whatever the test did. */
    public void stop() {
        kill();
        links.forEach(link -> link.toFile().delete());
        stopServers();
    }

    /** And waits, for a server that is about to end writes to the directory that the test deletes next. */
    private void stopServers() {
        List<ProcessHandle> left = servers().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
        left.forEach(ProcessHandle::destroy);
        for (ProcessHandle server : left) {
            try {
                server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new AssertionError("PostgreSQL process " + server.pid() + " goes on", e);
            }
        }
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the program goes on:\n" + output());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
