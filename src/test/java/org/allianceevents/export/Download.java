package org.allianceevents.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allianceevents.testsupport.Api;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Fetches exports and reads them. */
final class Download {

    private Download() {}

    static Response get(String address) {
        return RestAssured.given().urlEncodingEnabled(false).get(address.replaceFirst("\\?$", ""));
    }

    static byte[] bytes(String address) {
        Response response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.asByteArray();
    }

    static String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    static JsonNode json(String address) {
        return Api.json(text(address));
    }

    static List<CSVRecord> csv(String address) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text(address)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
