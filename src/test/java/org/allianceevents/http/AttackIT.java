package org.allianceevents.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.allianceevents.testsupport.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What somebody could send to make the packaged program work for nothing, over the curated data: each request has an answer
 * that says what was wrong, and costs next to nothing. The processor's time is that of the program and its database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {

    private static final Duration START = Duration.ofMinutes(2);

    /** As much as any answer may take. */
    private static final Duration MOST = Duration.ofMillis(250);

    /** The first may be the one that has the program compile something. */
    private static final int TRIES = 3;

    private static final int REQUESTS = 10_000;
    private static final long SEED = 20261128;

    private Program program;
    private Attacker attacker;

    @BeforeAll
    void serve(@TempDir Path directory) {
        program = Program.start(
                directory.resolve("output"), "serve", "--data", "data", "--port", String.valueOf(Program.freePort()));
        await().atMost(START).until(program::isReady);
        attacker = new Attacker(program.port());
    }

    @AfterAll
    void stop() {
        program.stop();
    }

    @Test
    void eachIsAnsweredForNextToNothing() throws IOException {
        for (int i = 0; i < 50; i++) {
            assertThat(attacker.sound().status()).isEqualTo(200);
        }
        List<String> table = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Attack attack : Attack.ALL) {
            Attacker.Answer answer = attacker.send(attack);
            Duration taken = least(attack);
            String line =
                    "%-60s %d %-28s %4d ms".formatted(attack.name(), answer.status(), answer.code(), taken.toMillis());
            table.add(line);
            if (answer.status() != attack.status()
                    || !answer.code().equals(attack.code())
                    || taken.compareTo(MOST) > 0) {
                wrong.add(line + ", expected " + attack.status() + " " + attack.code());
            }
        }
        Files.write(Path.of("target", "attacks.txt"), table);
        System.out.println(String.join("\n", table));

        assertThat(wrong).isEmpty();
        assertThat(attacker.sound().status()).isEqualTo(200);
    }

    @Test
    void tenThousandLeaveNothingBehind() throws Exception {
        storm(new Random(SEED), 2000);
        long before = program.liveBytes();

        storm(new Random(SEED), REQUESTS);

        assertThat(attacker.sound().body()).contains("\"version\"");
        assertThat(program.liveBytes()).isLessThan(before + before / 10);
    }

    /** Sends so many, eight at a time. */
    private void storm(Random random, int requests) throws Exception {
        List<Attack> drawn = Attack.ALL.stream().filter(Attack::isBad).toList();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                Attack attack = drawn.get(random.nextInt(drawn.size()));
                calls.add(() -> attacker.send(attack).status());
            }
            for (Future<Integer> status : clients.invokeAll(calls)) {
                assertThat(status.get()).isBetween(200, 499);
            }
        } finally {
            clients.shutdown();
        }
    }

    private Duration least(Attack attack) {
        Duration least = Duration.ofDays(1);
        for (int i = 0; i < TRIES; i++) {
            Attack anew = attack.anew();
            Duration before = program.cpu();
            assertThat(attacker.send(anew).status()).as(attack.name()).isEqualTo(attack.status());
            Duration taken = program.cpu().minus(before);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        return least;
    }
}
