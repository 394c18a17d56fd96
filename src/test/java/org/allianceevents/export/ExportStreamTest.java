package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.allianceevents.testsupport.SyntheticDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Long exports: none mixes two releases. */
@QuarkusTest
class ExportStreamTest {

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @AfterEach
    void loadSample() {
        sample.load();
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

    private static InputStream open(String address) throws Exception {
        URI uri = URI.create(RestAssured.baseURI + ":" + RestAssured.port + address);
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
