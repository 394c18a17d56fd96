package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Long exports: they take no memory, and none mixes two releases. */
@QuarkusTest
class ExportStreamTest {

    private static final int MANY = 50_000;

    /** By then the catalog holds as many events as it ever will. */
    private static final int CATALOG_IS_FULL = 15_000;

    private static final long MEGABYTE = 1 << 20;

    /** What fifty thousand views would add to it is a hundred times as much. */
    private static final long MOST_GROWTH = 8 * MEGABYTE;

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    @Test
    void fiftyThousandEventsTakeNoMemory() throws Exception {
        loader.load(SyntheticDataset.of("2026.9.50", MANY));
        Set<String> slugs = new HashSet<>();
        long early = 0;
        try (BufferedReader lines = lines("/events.jsonl")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                slugs.add(line.substring(0, 30));
                if (slugs.size() == CATALOG_IS_FULL) {
                    early = liveBytes();
                }
                if (slugs.size() == MANY - 1000) {
                    assertThat(liveBytes()).isLessThan(early + MOST_GROWTH);
                }
            }
        }
        assertThat(slugs).hasSize(MANY);
    }

    @Test
    void aReleaseDuringAnExportCutsIt() throws Exception {
        loader.load(SyntheticDataset.of("2026.9.51", 8000));
        InputStream body = open("/events.json");
        StringBuilder read = new StringBuilder(new String(body.readNBytes(100_000), StandardCharsets.UTF_8));

        loader.load(SyntheticDataset.of("2026.9.52", 100));

        Throwable cut = catchThrowable(() -> read.append(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
        assertThat(cut).isInstanceOf(IOException.class);
        assertThat(read).contains("2026.9.51").doesNotContain("2026.9.52");
        assertThat(Download.json("/events.json").get("events")).hasSize(100);
    }

    @Test
    void aClientThatLeavesMakesRoomForOthers() throws Exception {
        loader.load(SyntheticDataset.of("2026.9.53", 8000));
        for (int i = 0; i < 30; i++) {
            open("/events.json").close();
        }
        assertThat(Api.json(Download.text("/events.json?q=%22Event+7%22")).get("events"))
                .isNotEmpty();
    }

    private static BufferedReader lines(String address) throws Exception {
        return new BufferedReader(new InputStreamReader(open(address), StandardCharsets.UTF_8));
    }

    private static InputStream open(String address) throws Exception {
        URI uri = URI.create(RestAssured.baseURI + ":" + RestAssured.port + address);
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** Bytes of the objects that are still referred to, after a collection of all garbage. */
    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
