package org.allianceevents.export.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allianceevents.load.Release;

/**
 * The files of one release, made and counted.
 *
 * @param directory where they lie
 */
public record ReleaseFiles(Release release, Path directory, Map<DownloadFile, Print> prints) {

    /** By what a copy of a file is known to be whole. */
    public record Print(long bytes, String sha256) {}

    public Path path(DownloadFile file) {
        return directory.resolve(file.fileName());
    }

    /** Whether all of them are still there, whole: they lie where a machine may clear away what is old. */
    boolean areThere() {
        return prints.entrySet().stream()
                .allMatch(
                        entry -> size(path(entry.getKey())) == entry.getValue().bytes());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    /**
     * The release as schema.org describes datasets, which search engines for data read.
     *
     * @param address of the description; the files lie below it
     */
    public Map<String, Object> description(String address) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("name", "Alliance Events");
        dataset.put(
                "description",
                "Meetings, agreements, exercises, deployments and developments of the alliance of Japan and the United"
                        + " States since 1951, each with the pages that back it.");
        dataset.put("url", address);
        dataset.put("version", release.version());
        dataset.put("datePublished", release.releasedOn().toString());
        dataset.put("license", "https://spdx.org/licenses/" + release.license() + ".html");
        dataset.put("citation", release.citation());
        dataset.put("creator", Map.of("@type", "Organization", "name", "Alliance Events"));
        dataset.put("temporalCoverage", release.firstDate() + "/" + release.knownUntil());
        dataset.put("inLanguage", List.of("en", "ja"));
        dataset.put("isAccessibleForFree", true);
        dataset.put(
                "distribution",
                prints.entrySet().stream()
                        .map(entry -> distribution(entry.getKey(), entry.getValue(), address))
                        .toList());
        return dataset;
    }

    private static Map<String, Object> distribution(DownloadFile file, Print print, String address) {
        Map<String, Object> download = new LinkedHashMap<>();
        download.put("@type", "DataDownload");
        download.put("name", file.meaning());
        download.put("contentUrl", address + "/" + file.fileName());
        download.put("encodingFormat", file.mediaType());
        download.put("contentSize", print.bytes() + " B");
        download.put("sha256", print.sha256());
        return download;
    }
}
