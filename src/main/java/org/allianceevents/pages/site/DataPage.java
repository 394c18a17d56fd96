package org.allianceevents.pages.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allianceevents.export.ExportFile;
import org.allianceevents.export.download.DownloadFile;
import org.allianceevents.export.download.Downloads;
import org.allianceevents.export.download.ReleaseFiles;
import org.allianceevents.export.download.ReleaseFiles.Print;
import org.allianceevents.pages.Frame;
import org.allianceevents.pages.Frames;
import org.allianceevents.pages.Page;
import org.allianceevents.pages.Questions;
import org.allianceevents.pages.Rendered;
import org.allianceevents.pages.Templates;
import org.allianceevents.pages.Visit;
import org.allianceevents.pages.answer.Release;
import org.allianceevents.pages.cite.Citation;
import org.allianceevents.pages.site.DataView.Chart;
import org.allianceevents.pages.site.DataView.Download;

/** The page {@code /data}: charts, the files of a release, and how to ask for others. */
@ApplicationScoped
public class DataPage implements Page {

    private static final List<String> CHARTS =
            List.of("exercise-days", "agreements-in-force", "force-levels", "forward-deployed");

    private static final double KILO = 1000;

    private final Questions questions;
    private final Downloads files;
    private final Frames frames;

    DataPage(Questions questions, Downloads files, Frames frames) {
        this.questions = questions;
        this.files = files;
        this.frames = frames;
    }

    @Override
    public List<String> paths() {
        return List.of("/data");
    }

    @Override
    public Rendered render(Visit visit) {
        Release release = questions
                .ask("release", Map.of(), ReleaseAnswer.class, visit.deadline())
                .dataset()
                .release();
        Map<DownloadFile, Print> made = files.find().map(ReleaseFiles::prints).orElse(Map.of());
        DataView view = new DataView(
                CHARTS.stream()
                        .map(name -> new Chart(name, "charts/" + name + ".svg"))
                        .toList(),
                downloads(made),
                exports(),
                Citation.of("Alliance Events", visit.absolute(""), release, visit.today()));
        Frame frame = frames.of(
                visit,
                visit.texts().get("nav_data"),
                visit.texts().get("data_intro", release.eventCount()),
                "data",
                release,
                dataset(visit, release));
        Rendered page = Rendered.html(Frames.render(Templates.data(frame, view), visit));
        return made.isEmpty() ? page.unfinished() : page;
    }

    private static List<Download> downloads(Map<DownloadFile, Print> made) {
        return Arrays.stream(DownloadFile.values())
                .map(file -> new Download(
                        file.fileName(),
                        "downloads/" + file.fileName(),
                        "download_" + file.name(),
                        file.mediaType(),
                        made.containsKey(file) ? size(made.get(file).bytes()) : null))
                .toList();
    }

    /** 512 B, 34 kB, 2.1 MB: as the script says it too. */
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? Math.round(bytes / KILO) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
    }

    private static List<Download> exports() {
        return Arrays.stream(ExportFile.values())
                .map(file ->
                        new Download("/" + file.path(), file.path(), "export_" + file.name(), file.mediaType(), null))
                .toList();
    }

    private static Map<String, Object> dataset(Visit visit, Release release) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Dataset");
        data.put("@id", visit.absolute("data"));
        data.put("name", "Alliance Events");
        data.put("description", visit.texts().get("data_intro", release.eventCount()));
        data.put("url", visit.absolute(""));
        data.put("version", release.version());
        data.put("datePublished", release.releasedOn());
        data.put("license", "https://creativecommons.org/licenses/by/4.0/");
        data.put("isAccessibleForFree", true);
        data.put("temporalCoverage", release.firstDate() + "/" + release.knownUntil());
        data.put("inLanguage", List.of("en", "ja"));
        data.put("creator", Map.of("@type", "Organization", "name", "The curators of Alliance Events"));
        List<Map<String, String>> distribution = new ArrayList<>();
        for (Download file : downloads(Map.of())) {
            distribution.add(Map.of(
                    "@type",
                    "DataDownload",
                    "name",
                    file.name(),
                    "contentUrl",
                    visit.absolute(file.address()),
                    "encodingFormat",
                    file.mediaType()));
        }
        data.put("distribution", distribution);
        return data;
    }
}
