package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.allianceevents.dataset.DatasetReader;
import org.allianceevents.load.DatasetLoader;
import org.allianceevents.testsupport.Api;
import org.allianceevents.testsupport.SampleDataset;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is text, whatever it holds and wherever it comes from. */
@QuarkusTest
class HostileTextTest {

    private static final String ATTACK = "</script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & {evil}";

    @Inject
    DatasetLoader loader;

    @Inject
    SampleDataset sample;

    @TempDir
    Path directory;

    @AfterEach
    void loadSample() {
        sample.load();
    }

    private void loadHostile() throws IOException {
        try (Stream<Path> files = Files.walk(SampleDataset.DIRECTORY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve(
                        SampleDataset.DIRECTORY.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        edit("events/2023/2023-08-18-camp-david-summit.yaml", "(?m)^title: .*$", "title: " + ATTACK);
        edit("sources/white-house.yaml", "(?m)^( +)title: .*$", "$1title: " + ATTACK);
        edit("series.yaml", "(?m)^  name: Keen Sword$", "  name: " + ATTACK);
        edit("places.yaml", "(?m)^( +)name: Camp David$", "$1name: " + ATTACK);
        edit("dataset.yaml", "(?m)^version: .*$", "version: 2027.5.0");
        DatasetReader.Result read = DatasetReader.read(directory);
        assertThat(read.problems()).isEmpty();
        loader.load(read.dataset());
    }

    private void edit(String file, String pattern, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, text.replace("\\", "\\\\")));
    }

    @Test
    void ofTheDatasetStaysText() throws IOException {
        loadHostile();
        for (String address : new String[] {
            "/",
            "/?series=keen-sword",
            "/events/2023-08-18-camp-david-summit",
            "/places/camp-david",
            "/places",
            "/series/keen-sword",
            "/series",
            "/digest/2023-08-01/2023-08-31",
            "/embed"
        }) {
            Document page = Site.page(address);
            assertThat(page.text()).as(address).contains("<script>alert(1)</script>");
            assertThat(page.select("img[src=x], [onerror]")).as(address).isEmpty();
            page.select("script").forEach(script -> {
                boolean data = script.attr("type").equals("application/ld+json");
                assertThat(data || script.hasAttr("src")).as(address).isTrue();
            });
        }
        JsonNode data = Api.json(Site.page("/events/2023-08-18-camp-david-summit")
                .selectFirst("script[type=application/ld+json]")
                .data());
        assertThat(data.get("name").asText()).isEqualTo(ATTACK);
        assertThat(Site.answer("/digest/2023-08-01/2023-08-31.atom").asString())
                .contains("&lt;/script&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/?kind=%3Cscript%3Ealert(1)%3C/script%3E",
                "/?%3Cscript%3Ealert(1)%3C/script%3E=x",
                "/?actor=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/?lang=%3Cscript%3E",
                "/events/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/digest/%3Cscript%3E/2023-01-01",
                "/?q=%22onfocus=alert(1)%20autofocus=%22"
            })
    void ofAnAddressStaysText(String address) {
        var response = Site.answer(address);
        Document page = Site.document(address, response);

        page.select("script")
                .forEach(script -> assertThat(script.hasAttr("src")).isTrue());
        assertThat(page.select("[onfocus], [autofocus]")).isEmpty();
        assertThat(response.header("Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void anAddressCannotLeadAway() {
        for (String address : new String[] {"//evil.example/?q=&kind=MEETING", "/?q=&lang=en%0d%0aX-Evil:%201"}) {
            var response = Site.answer(address);
            assertThat(response.header("X-Evil")).isNull();
            String location = response.header("Location");
            assertThat(location == null || location.startsWith("./") || location.startsWith("../"))
                    .isTrue();
        }
    }
}
