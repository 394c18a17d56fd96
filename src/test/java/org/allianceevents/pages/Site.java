package org.allianceevents.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Fetches pages and reads them. */
final class Site {

    private Site() {}

    /** The answer as it comes; redirects are not followed. */
    static Response answer(String address) {
        return answer(address, Map.of());
    }

    static Response answer(String address, Map<String, String> headers) {
        return request().headers(headers).get(address);
    }

    static RequestSpecification request() {
        return RestAssured.given().urlEncodingEnabled(false).redirects().follow(false);
    }

    /** A page that is there, after redirects. */
    static Document page(String address) {
        Response response = answer(address);
        for (int hops = 0; response.statusCode() / 100 == 3 && hops < 5; hops++) {
            String to = resolve(address, response.header("Location"));
            response = answer(to);
            address = to;
        }
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return document(address, response);
    }

    static Document document(String address, Response response) {
        assertThat(response.contentType()).as(address).isEqualTo("text/html; charset=utf-8");
        return Jsoup.parse(response.asString(), "http://site" + address);
    }

    /** Where a link of a page leads, from the root. */
    static String resolve(String page, String link) {
        URI uri = URI.create("http://site" + page).resolve(link);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** Where a link of a page leads; to be clicked. */
    static String target(Document page, Element link) {
        String address = link.absUrl("href").replaceFirst("#.*", "");
        assertThat(address).as(link.outerHtml()).startsWith("http://site/");
        return address.substring("http://site".length());
    }

    /** What a browser sends when the form is submitted, with these choices and fields besides. */
    static String submit(Document page, Map<String, String> fields, List<String> choices) {
        Element form = page.selectFirst("form#filter");
        for (Element field : form.select("input[name]")) {
            if (fields.containsKey(field.attr("name")) && !field.attr("type").equals("checkbox")) {
                field.attr("value", fields.get(field.attr("name")));
            }
            if (choices.contains(field.attr("name") + "=" + field.attr("value"))) {
                field.attr("checked", "");
            }
        }
        StringBuilder query = new StringBuilder();
        ((FormElement) form).formData().forEach(pair -> query.append(query.isEmpty() ? "?" : "&")
                .append(pair.key())
                .append('=')
                .append(Visit.encode(pair.value())));
        return resolve("/", form.attr("action")) + query;
    }

    /** The first number in a text. */
    static int number(String text) {
        return Integer.parseInt(text.replace(",", "").replaceFirst("(?s)^\\D*(\\d+).*$", "$1"));
    }
}
