package org.allianceevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.allianceevents.testsupport.SampleDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the five documents at the start of the collection tell comes back through each sort of filter. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundingDocumentsTest {

    @Inject
    CuratedData curated;

    @Inject
    SampleDataset sample;

    @BeforeAll
    void loadCuratedData() {
        curated.load();
    }

    @AfterAll
    void loadSample() {
        sample.load();
    }

    @Test
    void comeBackByActorAndItsMembers() {
        finds("actor: { anyOf: \"us\" }, domain: { anyOf: SPACE }", "2023-09-25-kihara-saltzman-meeting");
        finds("actor: { anyOf: \"us-space-force\" }", "2023-09-19-astroscale-space-force-refueling-contract");
        finds("actor: { allOf: [\"antony-blinken\", \"park-jin\"] }", "2023-09-22-us-japan-rok-foreign-ministers-talk");
        finds("actor: { anyOf: \"john-aquilino\" }", "2023-09-27-aquilino-calls-in-tokyo");
        finds("actor: { anyOf: \"rahm-emanuel\", role: SPEAKER }", "2023-09-22-emanuel-economic-coercion-speech");
        finds("actor: { anyOf: \"dicas\" }", "2024-06-09-dicas-inaugural-meeting");
        finds("actor: { anyOf: \"sasakawa-usa\" }", "2023-03-10-next-alliance-conference-tokyo");
    }

    @Test
    void comeBackByDate() {
        finds("date: { from: \"2023-09-20\", to: \"2023-09-20\" }", "2023-09-14-orient-shield-23");
        finds(
                "date: { from: \"2022-01-06\", to: \"2022-01-07\", match: WITHIN }",
                "2022-01-07-special-measures-agreement");
        finds(
                "date: { from: \"2024-06-09\", to: \"2024-06-11\", match: STARTS }",
                "2024-06-11-dicas-ship-repair-working-group");
        finds(
                "date: { from: \"2023-08-24\", to: \"2023-08-24\" }, kind: DEVELOPMENT",
                "2023-08-24-china-bans-japanese-seafood");
    }

    @Test
    void comeBackByDomainKindAndPlace() {
        finds("domain: { anyOf: HOST_NATION_SUPPORT }", "2021-12-21-host-nation-support-consensus");
        finds(
                "domain: { anyOf: MISSILE_DEFENSE }, kind: AGREEMENT",
                "2006-06-23-arms-and-military-technology-transfer-notes");
        finds("kind: EXERCISE, place: { country: \"AU\" }", "2023-07-22-talisman-sabre-23");
        finds("kind: EXERCISE, place: { anyOf: \"indonesia\" }", "2023-08-31-super-garuda-shield-23");
        finds("place: { anyOf: \"yokosuka\" }", "2023-09-18-unmanned-surface-vessels-yokosuka");
        finds(
                "place: { near: { latitude: 24.34, longitude: 124.16, withinKm: 60 } }",
                "2023-03-16-camp-ishigaki-opening");
        finds("kind: EXERCISE, place: { anyOf: \"philippine-sea\" }", "2021-11-21-annualex-2021");
    }

    @Test
    void comeBackByText() {
        finds("text: \"scallops\"", "2023-09-us-embassy-scallop-processing");
        finds("text: \"ホタテ\"", "2023-12-01-scallop-shelling-vietnam");
        finds("text: \"reciprocal access agreement\"", "2022-01-06-japan-australia-reciprocal-access-agreement");
        finds("text: \"円滑化協定\"", "2022-01-06-japan-australia-reciprocal-access-agreement");
        finds("text: \"２＋２\"", "2022-01-07-scc-2-plus-2");
        finds("text: \"supplementary budget\"", "2021-12-20-fiscal-2021-supplementary-budget");
        finds("text: \"\\\"enemy base\\\"\"", "2021-11-27-kishida-enemy-base-strike-remark");
        finds("text: \"Patriot\"", "2023-12-22-japan-patriot-transfer-decision");
    }

    @Test
    void comeBackByCombinations() {
        finds(
                "or: [{ text: \"Yonaguni\" }, { text: \"Ishigaki\" }], not: { kind: DEVELOPMENT }",
                "2024-03-21-yonaguni-electronic-warfare-unit");
        finds(
                "and: [{ actor: { anyOf: \"joe-biden\" } }, { actor: { anyOf: \"fumio-kishida\" } }], kind: MEETING",
                "2024-04-10-biden-kishida-summit");
        finds(
                "text: \"airports\", source: { publisherKind: NEWS, atLeast: 2 }",
                "2023-09-28-civilian-airports-ports-defense-plan");
    }

    private void finds(String filter, String slug) {
        Map<String, Object> answer = curated.ask("{ dataset { eventCount } events(filter: { " + filter
                + " }, first: 100) { totalCount nodes { slug } } }");

        assertThat(answer).as(filter).doesNotContainKey("errors");
        Map<?, ?> data = (Map<?, ?>) answer.get("data");
        int all = (int) ((Map<?, ?>) data.get("dataset")).get("eventCount");
        Map<?, ?> events = (Map<?, ?>) data.get("events");
        List<?> nodes = (List<?>) events.get("nodes");
        assertThat(nodes.stream().map(node -> (Object) ((Map<?, ?>) node).get("slug")))
                .as(filter)
                .contains(slug);
        assertThat((int) events.get("totalCount")).as(filter + " narrows").isLessThan(all / 5);
    }
}
